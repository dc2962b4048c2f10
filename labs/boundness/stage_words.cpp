#include "labs/boundness/stage_words.h"

#include "widgets/texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace interleave::boundnessstage {

using namespace boundness;

namespace {

class Said
{
    Q_DECLARE_TR_FUNCTIONS(interleave::boundnessstage::Said)
public:
    static QStringList ways()
    {
        QStringList ways;
        for (const Text& title : boundWayTitles)
            ways << shown(title);
        return ways;
    }
    static QString job(std::size_t which) { return shown(boundJobTitles.at(which)); }
    static QString headline(const Scene& scene);
    static QString remark(const Scene& scene);
    static QString heldBack(const Busy& busy)
    {
        return tr("No verdict: other programs used %1 % of the cores.")
            .arg(QString::fromStdString(percentOf(busy)));
    }
    static QStringList figureNames()
    {
        return {tr("CPU time"),     tr("waits made"),      tr("preemptions"),  tr("memory"),
                tr("system calls"), tr("making a worker"), tr("lines of code")};
    }
    static QStringList figures(const Cell& cell);
    static QStringList named(const QStringList& figures);
    static CellWords cell(const Row& row, std::size_t way);
    //: a job, a way, its time and costs
    static QString whole(const QString& job, const QString& way, const QString& costs)
    {
        return tr("%1, %2: %3").arg(job, way, costs);
    }

private:
    static QString unknown() { return QStringLiteral("–"); }
    //: so many times as long as the best
    static QString times(double factor)
    {
        const int decimals = factor < 1.995 ? 2 : factor < 9.95 ? 1 : 0; // what is within a tenth is seen
        return tr("× %1").arg(QLocale().toString(factor, 'f', decimals));
    }
    static QString calls(const Cell& cell)
    {
        return cell.figure(Figure::calls) < 0 ? tr("not counted") : number(cell, Figure::calls);
    }
    static QString number(const Cell& cell, Figure figure, const char* unit = "")
    {
        const double value = cell.figure(figure);
        return value < 0 ? unknown() : shownNumber(value, QString::fromLatin1(unit));
    }
};

QString Said::headline(const Scene& scene)
{
    if (scene.before)
        return tr("Which way suits which job?");
    if (scene.over && scene.stopped)
        return tr("The run was stopped.");
    return scene.single() ? tr("Job: %1").arg(job(scene.rows.front().job))
                          : tr("Time in all, by job and way");
}

QStringList Said::figures(const Cell& cell)
{
    return {number(cell, Figure::cpu, "ms"),
            number(cell, Figure::voluntary),
            number(cell, Figure::involuntary),
            number(cell, Figure::memory, "B"),
            calls(cell),
            number(cell, Figure::creation, "ns"),
            number(cell, Figure::lines)};
}

/// The figures with their names, as far as they are known.
QStringList Said::named(const QStringList& figures)
{
    const QStringList names = figureNames();
    QStringList all;
    for (qsizetype i = 0; i < figures.size(); ++i)
        if (figures[i] != unknown())
            //: a figure's name, and its number
            all << tr("%1 %2").arg(names.value(i), figures[i]);
    return all;
}

CellWords Said::cell(const Row& row, std::size_t way)
{
    const Cell& cell = row.cells.at(way);
    if (cell.filled == Filled::underWay)
        return {.time = tr("under way …"), .factor = {}, .figures = {}};
    if (!cell.measured())
        return {.time = unknown(), .factor = {}, .figures = {}};
    CellWords words{.time = number(cell, Figure::total, "ms"), .factor = {}, .figures = figures(cell)};
    if (const double shortest = row.shortest().value_or(0); shortest > 0)
        words.factor = times(cell.figure(Figure::total) / shortest);
    return words;
}

QString Said::remark(const Scene& scene)
{
    if (scene.before)
        return tr("Choose a preset and run it.");
    if (scene.single() || !scene.latest || !scene.verdicts.empty() || scene.disturbed)
        return {};
    const Row& row = scene.rows.at(scene.latest->row);
    return whole(job(row.job), ways().at(static_cast<qsizetype>(scene.latest->way)),
                 named(figures(row.cells.at(scene.latest->way))).join(QStringLiteral(" · ")));
}

} // namespace

Words wordsOf(const Scene& scene)
{
    Words words;
    words.headline = Said::headline(scene);
    words.remark = Said::remark(scene);
    for (const auto& [rule, verdict] : scene.verdicts)
        words.verdicts << shown(textOf(rule, verdict));
    if (scene.disturbed && !scene.stopped)
        words.verdicts << Said::heldBack(*scene.disturbed);
    words.ways = Said::ways();
    words.figures = Said::figureNames();
    for (const Row& row : scene.rows) {
        words.jobs << Said::job(row.job);
        auto& cells = words.cells.emplace_back();
        for (std::size_t way = 0; way < cells.size(); ++way)
            cells.at(way) = Said::cell(row, way);
    }
    return words;
}

QString spoken(const Scene& scene, const Words& words)
{
    QStringList lines{words.headline};
    for (std::size_t row = 0; row < scene.rows.size(); ++row)
        for (std::size_t way = 0; way < wayIds.size(); ++way) {
            const CellWords& cell = words.cells.at(row).at(way);
            if (!scene.rows.at(row).cells.at(way).measured())
                continue;
            QStringList costs{cell.time};
            if (!cell.factor.isEmpty())
                costs << cell.factor;
            costs << Said::named(cell.figures);
            lines << Said::whole(words.jobs.at(static_cast<qsizetype>(row)),
                                 words.ways.at(static_cast<qsizetype>(way)),
                                 costs.join(QStringLiteral(", ")));
        }
    if (scene.before)
        lines << words.remark;
    lines << words.verdicts;
    return lines.join(u'\n');
}

} // namespace interleave::boundnessstage
