#include "app/gui/exports.h"

#include "app/gui/laneview.h"
#include "app/gui/lessonpage.h"
#include "app/gui/notesview.h"
#include "app/gui/stageview.h"
#include "labs/engine/catalogue.h"
#include "labs/engine/export/export.h"
#include "labs/engine/export/tablelist.h"
#include "widgets/chartpane.h"
#include "widgets/colours.h"
#include "widgets/picture.h"
#include "widgets/resultsmodel.h"
#include "widgets/texts.h"
#include "widgets/timeline/timelinecsv.h"
#include "widgets/timeline/timelinepane.h"

#include <QAbstractTextDocumentLayout>
#include <QFileInfo>
#include <QPainter>
#include <QTextDocument>
#include <nlohmann/json.hpp>
#include <ostream>

namespace interleave {

namespace {

constexpr QSizeF chartSize(800, 450);
constexpr double pageWidth = 800;
constexpr double tallestLanes = 500;

QString cell(const QString& tag, const QString& text)
{
    return QStringLiteral("<%1 align='left'>%2</%1>").arg(tag, text.toHtmlEscaped());
}

QString tableHtml(const QAbstractItemModel& model)
{
    QString html = QStringLiteral("<table cellspacing='0' cellpadding='4' width='100%'><tr>");
    for (int column = 0; column < model.columnCount(); ++column)
        html += cell(QStringLiteral("th"), model.headerData(column, Qt::Horizontal).toString());
    html += QStringLiteral("</tr>");
    for (int row = 0; row < model.rowCount(); ++row) {
        html += QStringLiteral("<tr>");
        for (int column = 0; column < model.columnCount(); ++column)
            html += cell(QStringLiteral("td"), model.index(row, column).data().toString());
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

PagePart tablePart(const QAbstractItemModel& model, const QString& title)
{
    auto document = std::make_shared<QTextDocument>();
    document->setHtml(tableHtml(model));
    document->setTextWidth(pageWidth);
    return {title, document->size(), [document](QPainter& painter, const QRectF& target) {
                painter.save();
                painter.translate(target.topLeft());
                painter.scale(target.width() / pageWidth, target.width() / pageWidth);
                QAbstractTextDocumentLayout::PaintContext context;
                context.palette = paperPalette();
                document->documentLayout()->draw(&painter, context);
                painter.restore();
            }};
}

std::string besideName(const QString& path, const QString& part)
{
    const QFileInfo file(path);
    return QStringLiteral("%1/%2-%3.csv").arg(file.path(), file.completeBaseName(), part).toStdString();
}

/// A file of several that are written together.
struct Part {
    std::string path;
    std::function<void(std::ostream&)> write;
};

/// Recordings, and of each the name of its experiment.
struct NamedRecordings {
    Recordings recordings;
    std::vector<std::string> files;
};

std::vector<Part> csvParts(const NamedRecordings& runs, const QString& path)
{
    const Recordings& recordings = runs.recordings;
    std::vector<Part> parts{
        {path.toStdString(), [&](std::ostream& out) { writeRunsCsv(out, recordings, runs.files); }},
        {besideName(path, QStringLiteral("units")),
         [&](std::ostream& out) { writeUnitsCsv(out, recordings, catalogue()); }},
    };
    if (!cellColumnsOf(recordings, catalogue()).empty())
        parts.push_back({besideName(path, QStringLiteral("cells")),
                         [&](std::ostream& out) { writeCellsCsv(out, recordings, catalogue()); }});
    for (const std::string& id : seriesIn(recordings))
        parts.push_back({besideName(path, QString::fromStdString(id)),
                         [&, id](std::ostream& out) { writeSeriesCsv(out, recordings, id); }});
    if (std::ranges::any_of(recordings, [](const Recording* each) { return !each->lanes.empty(); }))
        parts.push_back({besideName(path, QStringLiteral("lanes")),
                         [&](std::ostream& out) { writeSpansCsv(out, recordings); }});
    return parts;
}

bool isJson(const QString& path)
{
    return QFileInfo(path).suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0;
}

/// Tables that an earlier export of this name has written; of a single file there are none.
TableList tablesAt(const QString& path)
{
    const QFileInfo file(path);
    return {file.path().toStdString(), isJson(path) ? std::string() : file.completeBaseName().toStdString()};
}

std::vector<std::string> namesOf(const std::vector<Part>& parts)
{
    std::vector<std::string> names;
    for (const Part& part : parts)
        names.push_back(QFileInfo(QString::fromStdString(part.path)).fileName().toStdString());
    return names;
}

/// As the suffix of `path` says; of these recordings as long as they live.
std::vector<Part> partsOf(const NamedRecordings& runs, const QString& path)
{
    if (!isJson(path))
        return csvParts(runs, path);
    return {{path.toStdString(), [&recordings = runs.recordings](std::ostream& out) {
                 const auto tolerant = nlohmann::json::error_handler_t::replace; // files may hold any bytes
                 out << experimentJson(recordings, "en", {}, catalogue()).dump(2, ' ', false, tolerant)
                     << '\n';
             }}};
}

/// About as many as the tables will have.
double bytesExpectedOf(const Recordings& recordings)
{
    double bytes = 1;
    for (const Recording* recording : recordings) {
        bytes += 1000;
        for (const Lane& lane : recording->lanes)
            bytes += 80.0 * static_cast<double>(lane.spans.size());
        for (const RecordedSeries& series : recording->series)
            bytes += 25.0 * static_cast<double>(series.samples.size());
    }
    return bytes;
}

NamedRecordings recordingsOf(const ExportedRuns& runs)
{
    NamedRecordings all;
    for (std::size_t i = 0; i < runs.experiments.size(); ++i) {
        for (const Recording& recording : runs.experiments[i]->recordings) {
            all.recordings.push_back(&recording);
            all.files.push_back(i < runs.names.size() ? runs.names[i] : std::string());
        }
    }
    return all;
}

} // namespace

Outcome<bool> exportChart(const ChartPane& pane, const QString& path)
{
    return savePicture(path, chartSize,
                       [&](QPainter& painter, const QRectF& target) { pane.render(painter, target); });
}

Outcome<bool> exportLanes(LaneView& lanes, const QString& path)
{
    lanes.refreshNow();
    if (QFileInfo(path).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0)
        return writeWhole(path.toStdString(), [&](std::ostream& out) {
            writeVisibleSpans(out, lanes.pane().data(), lanes.time().window());
        });
    return savePicture(path, lanes.pictureSize(),
                       [&](QPainter& painter, const QRectF& target) { lanes.render(painter, target); });
}

Outcome<bool> exportPage(const LessonPage& page, const QString& path)
{
    std::vector<PagePart> parts;
    if (page.stage() != nullptr)
        parts.push_back(
            {paneTitle(Pane::stage), {pageWidth, 400}, [&](QPainter& painter, const QRectF& target) {
                 page.stage()->stage().render(painter, target);
             }});
    for (const ShownChart& each : page.charts().charts()) {
        if (!each.pane->chart().empty())
            parts.push_back({{}, chartSize, [pane = each.pane](QPainter& painter, const QRectF& target) {
                                 pane->render(painter, target);
                             }});
    }
    const Recording* recording = page.recording();
    if (recording != nullptr && !recording->lanes.empty()) {
        page.lanes().refreshNow();
        const double height = std::min(page.lanes().pictureSize().height(), tallestLanes);
        parts.push_back(
            {paneTitle(Pane::lanes), {pageWidth, height}, [&](QPainter& painter, const QRectF& target) {
                 page.lanes().render(painter, target);
             }});
    }
    if (page.results().rowCount() > 0)
        parts.push_back(tablePart(page.results(), paneTitle(Pane::results)));
    return savePage(path, shown(page.lab().question),
                    recording == nullptr ? QString() : originLine(*recording), parts);
}

QStringList filesInTheWay(const ExportedRuns& runs, const QString& path)
{
    const NamedRecordings recordings = recordingsOf(runs);
    const std::vector<Part> parts = partsOf(recordings, path);
    QStringList names;
    for (const Part& part : parts) {
        if (const QFileInfo file(QString::fromStdString(part.path)); file.exists())
            names += file.fileName();
    }
    for (const std::string& name : tablesAt(path).leftBehind(namesOf(parts)))
        names += QString::fromStdString(name);
    return names;
}

Outcome<bool> exportData(const ExportedRuns& runs, const QString& path,
                         const std::function<bool(double)>& goOn)
{
    const NamedRecordings recordings = recordingsOf(runs);
    const double expected = bytesExpectedOf(recordings.recordings);
    const std::vector<Part> parts = partsOf(recordings, path);
    TableList tables = tablesAt(path);
    std::size_t before = 0; // bytes of the parts that are whole
    std::size_t now = 0;
    Outcome<bool> done = tables.mayBecome(namesOf(parts));
    for (const Part& part : parts) {
        before += std::exchange(now, 0);
        if (done)
            done = writeWhole(part.path, part.write, [&](std::size_t written) {
                now = written;
                return !goOn || goOn(std::min(1.0, static_cast<double>(before + written) / expected));
            });
    }
    return done && !isJson(path) ? tables.replace(namesOf(parts)) : done;
}

Outcome<bool> exportBytes(const QByteArray& bytes, const QString& path)
{
    return writeWhole(path.toStdString(),
                      [&](std::ostream& out) { out.write(bytes.constData(), bytes.size()); });
}

} // namespace interleave
