// Every preset of every lesson, run for real by the runner: its chart has numbers, and its moving picture is
// the same while the run grows and afterwards.
#include "app/gui/stages.h"
#include "labs/engine/analysis/chartchoice.h"
#include "labs/engine/recordingreader.h"
#include "tests/app/gui/guitest.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <cmath>
#include <nlohmann/json.hpp>

using namespace interleave;

namespace {

/// Everything that the preset varies takes two values.
RunPlan planOf(const Lab& lab, const Preset& preset)
{
    RunPlan plan = briefPlan(lab, preset);
    plan.over = preset.over;
    for (Sweep& sweep : plan.over)
        sweep.values.resize(std::min<std::size_t>(sweep.values.size(), 2));
    const auto plot = std::ranges::find(lab.plots, preset.plot, &Plot::id);
    const bool compares = plot != lab.plots.end() && plot->kind == Plot::Kind::speedUpOverParam;
    plan.repeat = compares ? preset.repeat : 1;
    return plan;
}

/// A run for each setting, without the warm-ups of a sweep.
std::vector<RunPlan> singlesOf(const Lab& lab, const RunPlan& plan)
{
    std::vector<RunPlan> all{plan};
    all.front().over.clear();
    for (const Sweep& sweep : plan.over) {
        std::vector<RunPlan> more;
        for (const RunPlan& each : all)
            for (const std::string& value : sweep.values) {
                more.push_back(each);
                more.back().parameters[sweep.param] = *parseValue(*findParam(lab, sweep.param), value);
            }
        all = std::move(more);
    }
    return all;
}

QByteArray streamOf(const RunPlan& plan)
{
    constexpr int endless = 6'000; ///< ms; some runs go on until they are stopped
    QProcess runner;
    runner.start(QStringLiteral(RUNNER), runnerArguments(plan));
    for (int asked = 0; !runner.waitForFinished(plan.over.empty() ? endless : 60'000) && asked < 3; ++asked)
        runner.write("stop\n");
    return runner.readAllStandardOutput();
}

/// The stream of the preset's runs, each made once for all tests.
const QByteArray& streamOf(const Lab& lab, const Preset& preset)
{
    static std::map<std::string, QByteArray> made;
    QByteArray& stream = made[lab.id + '/' + preset.id];
    if (!stream.isEmpty())
        return stream;
    const RunPlan plan = planOf(lab, preset);
    if (plan.repeat > 1)
        return stream = streamOf(plan);
    for (const RunPlan& single : singlesOf(lab, plan))
        stream += streamOf(single);
    return stream;
}

std::deque<Recording> recordingsIn(const QByteArray& stream)
{
    RecordingReader reader;
    const auto* const data = reinterpret_cast<const std::uint8_t*>(stream.constData());
    if (!reader.feed({data, static_cast<std::size_t>(stream.size())}))
        return {};
    reader.close();
    return reader.take();
}

std::size_t finitePointsIn(const Chart& chart)
{
    std::size_t count = 0;
    for (const ChartSeries& series : chart.series)
        for (const ChartPoint& point : series.points)
            count += std::isfinite(point.x) && std::isfinite(point.y) ? 1 : 0;
    return count;
}

struct Frame {
    std::string kind;
    std::int64_t now = 0;
    Bytes bytes;
};

/// Of the first run.
std::vector<Frame> framesIn(const QByteArray& stream)
{
    std::vector<Frame> frames;
    bool another = false;
    FrameReader reader([&](ByteView envelope, const nlohmann::json& frame) {
        const std::string kind = frame.value("frame", "");
        another = another || (kind == "header" && !frames.empty());
        if (!another)
            frames.push_back(
                {kind, frame.value("now", std::int64_t{0}), Bytes(envelope.begin(), envelope.end())});
    });
    const auto* const data = reinterpret_cast<const std::uint8_t*>(stream.constData());
    reader.feed({data, static_cast<std::size_t>(stream.size())});
    return frames;
}

/// A stage at a moment: what it paints and what it says.
struct Picture {
    QImage image{760, 420, QImage::Format_RGB32};
    QString said;
    bool operator==(const Picture&) const = default;
};

Picture pictureOf(Stage& stage, const Recording& recording, std::int64_t when)
{
    Picture picture;
    picture.image.fill(Qt::white);
    stage.setAccessibleDescription({}); // else it keeps what it said before, as long as the picture moves
    stage.setMoment(&recording, when);
    picture.said = stage.accessibleDescription();
    QPainter painter(&picture.image);
    stage.render(painter, QRectF(picture.image.rect()));
    return picture;
}

/// Whether the kernel had told by then what it knows of this moment: of a thread that nobody saw become
/// ready, or that has not run at all, it tells when it gets a core, and that may take any time.
bool isSettled(const Recording& growing, const Recording& whole, std::int64_t when)
{
    return std::ranges::all_of(whole.lanes, [&](const Lane& lane) {
        const auto span = spanAt(lane, when);
        return !span || (!span->beginInferred() && growing.lane(lane.id) != nullptr);
    });
}

} // namespace

class PresetsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void theChartInFrontHasNumbers_data() { listPresets(); }
    void theChartInFrontHasNumbers()
    {
        QFETCH(QString, lab);
        QFETCH(QString, preset);
        const Lab& itself = *findLab(lab.toStdString());
        const Preset& its = *findPreset(itself, preset.toStdString());
        const std::deque<Recording> recordings = recordingsIn(streamOf(itself, its));
        QVERIFY(!recordings.empty());
        ChartedRuns runs;
        for (const Recording& recording : recordings)
            runs.recordings.push_back(&recording);
        runs.wanted = wantedBy(planOf(itself, its));
        const DrawnCharts charts = *chartsOf(itself, runs);
        QVERIFY(!charts.empty());
        std::vector<std::size_t> places;
        for (const auto& [place, chart] : charts) {
            QVERIFY2(finitePointsIn(chart) > 0, chart.id.c_str()); // what is empty is not offered
            places.push_back(place);
        }
        const Subject subject = subjectOf(runs);
        const std::size_t front = chosenPlot(itself, places, subject);
        QVERIFY2(front < itself.plots.size(), "the heat map");
        const Plot& plot = itself.plots[front];
        if (!its.plot.empty())
            QCOMPARE(QString::fromStdString(plot.id), QString::fromStdString(its.plot));
        else if (!subject.varied.empty())
            QVERIFY2(
                std::ranges::count(subject.varied, plot.x) + std::ranges::count(subject.varied, plot.by) > 0,
                plot.id.c_str());
    }

    void thePictureIsTheSameLiveAndAfterwards_data() { listPresets(); }
    void thePictureIsTheSameLiveAndAfterwards()
    {
        QFETCH(QString, lab);
        QFETCH(QString, preset);
        const Lab& itself = *findLab(lab.toStdString());
        const QByteArray& stream = streamOf(itself, *findPreset(itself, preset.toStdString()));
        const std::vector<Frame> frames = framesIn(stream);
        const std::deque<Recording> recordings = recordingsIn(stream);
        const std::unique_ptr<Stage> live(makeStage(itself.id, nullptr));
        const std::unique_ptr<Stage> afterwards(makeStage(itself.id, nullptr));
        QVERIFY(live != nullptr && !frames.empty() && !recordings.empty());
        const Recording& whole = recordings.front();
        int compared = 0;
        forEachMoment(frames, [&](const Recording& growing, std::int64_t when) {
            if (when >= whole.now || !isSettled(growing, whole, when))
                return true;
            const Picture now = pictureOf(*live, growing, when);
            const Picture then = pictureOf(*afterwards, whole, when);
            ++compared;
            m_pictures[lab].insert(
                now.said + QString::number(qHashBits(now.image.constBits(),
                                                     static_cast<std::size_t>(now.image.sizeInBytes()))));
            if (now == then)
                return true;
            now.image.save(QStringLiteral("%1-%2-live.png").arg(lab, preset));
            then.image.save(QStringLiteral("%1-%2-afterwards.png").arg(lab, preset));
            qInfo().noquote() << when << "ns, live:\n" << now.said << "\nafterwards:\n" << then.said;
            return false;
        });
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(m_same);
        constexpr std::int64_t longEnough = 600'000'000; // ns, for a few moments
        QVERIFY2(compared >= 2 || whole.now < longEnough, qPrintable(QString::number(compared)));
    }

    /// Else the test before would prove nothing.
    void cleanupTestCase()
    {
        for (auto lab = m_pictures.cbegin(); lab != m_pictures.cend(); ++lab)
            QVERIFY2(lab->size() > 2, qPrintable(lab.key()));
    }

private:
    static void listPresets()
    {
        QTest::addColumn<QString>("lab");
        QTest::addColumn<QString>("preset");
        const QByteArray only = qgetenv("LESSON"); // as CMakeLists.txt divides them
        for (const Lab* lab : catalogue()) {
            if (!only.isEmpty() && only != QByteArray::fromStdString(lab->id))
                continue;
            for (const Preset& preset : lab->presets)
                QTest::addRow("%s %s", lab->id.c_str(), preset.id.c_str())
                    << QString::fromStdString(lab->id) << QString::fromStdString(preset.id);
        }
    }

    /// Feeds a reader frame by frame and calls `look(recording so far, moment)` now and then, at moments of
    /// which everything was told that can be by then; until it says no.
    template <class Look>
    void forEachMoment(const std::vector<Frame>& frames, Look look)
    {
        constexpr std::int64_t claimed = 40'000'000; // ns after which a thread without a lane gets one
        constexpr std::ptrdiff_t most = 12;
        const std::ptrdiff_t count = std::ranges::count(frames, "tick", &Frame::kind);
        RecordingReader growing;
        std::vector<std::int64_t> ticks;
        std::size_t settled = 0;
        m_same = true;
        for (const Frame& frame : frames) {
            QVERIFY(growing.feed(frame.bytes));
            if (frame.kind != "tick" || growing.recordings().front().ending != Ending::live)
                continue;
            ticks.push_back(frame.now);
            const std::int64_t known = ticks.size() < 2 ? 0 : ticks[ticks.size() - 2];
            while (settled + 1 < ticks.size() && ticks[settled + 1] <= known - claimed)
                ++settled;
            const bool due =
                static_cast<std::ptrdiff_t>(ticks.size()) % std::max<std::ptrdiff_t>(1, count / most) == 0;
            if (due && ticks[settled] <= known - claimed && m_same)
                m_same = look(growing.recordings().front(), ticks[settled]);
        }
    }

    QMap<QString, QSet<QString>> m_pictures; ///< of each lab, all that differed
    bool m_same = true;
};

QTEST_MAIN(PresetsTest)
#include "presets_test.moc"
