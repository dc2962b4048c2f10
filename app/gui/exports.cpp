#include "app/gui/exports.h"

#include "app/gui/laneview.h"
#include "app/gui/lessonpage.h"
#include "app/gui/notesview.h"
#include "app/gui/stageview.h"
#include "labs/engine/catalogue.h"
#include "labs/engine/export/export.h"
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
#include <set>

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

Outcome<bool> exportCsv(const Recordings& recordings, const QString& path)
{
    auto done = writeWhole(path.toStdString(), [&](std::ostream& out) { writeRunsCsv(out, recordings); });
    if (done)
        done = writeWhole(besideName(path, QStringLiteral("units")),
                          [&](std::ostream& out) { writeUnitsCsv(out, recordings, catalogue()); });
    std::set<std::string> series;
    bool lanes = false;
    for (const Recording* recording : recordings) {
        lanes = lanes || !recording->lanes.empty();
        for (const RecordedSeries& each : recording->series)
            series.insert(each.id);
    }
    for (const std::string& id : series) {
        if (done)
            done = writeWhole(besideName(path, QString::fromStdString(id)),
                              [&](std::ostream& out) { writeSeriesCsv(out, recordings, id); });
    }
    if (done && lanes)
        done = writeWhole(besideName(path, QStringLiteral("lanes")),
                          [&](std::ostream& out) { writeSpansCsv(out, recordings); });
    return done;
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

Outcome<bool> exportData(const std::vector<std::shared_ptr<const Experiment>>& experiments,
                         const QString& path)
{
    Recordings recordings;
    for (const auto& experiment : experiments) {
        for (const Recording& recording : experiment->recordings)
            recordings.push_back(&recording);
    }
    if (QFileInfo(path).suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0)
        return writeWhole(path.toStdString(),
                          [&](std::ostream& out) { out << experimentJson(recordings).dump(2) << '\n'; });
    return exportCsv(recordings, path);
}

Outcome<bool> exportBytes(const QByteArray& bytes, const QString& path)
{
    return writeWhole(path.toStdString(),
                      [&](std::ostream& out) { out.write(bytes.constData(), bytes.size()); });
}

} // namespace interleave
