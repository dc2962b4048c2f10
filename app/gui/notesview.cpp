#include "app/gui/notesview.h"

#include "app/gui/runplan.h"
#include "labs/engine/catalogue.h"
#include "widgets/colours.h"
#include "widgets/spantexts.h"
#include "widgets/texts.h"
#include "widgets/timeline/knowledge.h"

#include <QEvent>
#include <QScrollBar>

namespace interleave {

namespace {

QString row(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return {};
    return QStringLiteral("<tr><td style='padding-right:16px'>%1</td><td>%2</td></tr>")
        .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString lossesLine(const Losses& losses)
{
    QStringList parts;
    if (losses.dropped > 0)
        parts += NotesView::tr("events lost to full rings: %L1").arg(losses.dropped);
    if (losses.capped > 0)
        parts += NotesView::tr("past the recording's limit: %L1").arg(losses.capped);
    if (losses.unobserved > 0)
        parts += NotesView::tr("lanes not observed: %L1").arg(losses.unobserved);
    if (losses.merged > 0)
        parts += NotesView::tr("changes of state only counted: %L1").arg(losses.merged);
    return parts.isEmpty() ? NotesView::tr("nothing was dropped") : parts.join(QStringLiteral(", "));
}

QString severity(const std::string& word)
{
    if (word == "error")
        return NotesView::tr("Error:");
    return word == "warning" ? NotesView::tr("Warning:") : QString();
}

QString coresOf(const Machine& machine)
{
    QString text = NotesView::tr("%1 of %2 allowed").arg(machine.coresAllowed).arg(machine.coresOnline);
    if (machine.threadsPerCore > 1)
        text = NotesView::tr("%1 of %2 allowed, %3 hardware threads per core")
                   .arg(machine.coresAllowed)
                   .arg(machine.coresOnline)
                   .arg(machine.threadsPerCore);
    return text;
}

QString machineRows(const Machine& machine)
{
    QString rows = row(NotesView::tr("Processor"), QString::fromStdString(machine.cpuModel));
    rows += row(NotesView::tr("Cores"), coresOf(machine));
    if (machine.cpuQuota > 0)
        rows += row(NotesView::tr("Limit by the control group"),
                    NotesView::tr("%L1 cores").arg(machine.cpuQuota));
    rows += row(NotesView::tr("Frequency governor"), QString::fromStdString(machine.governor));
    if (machine.memoryBytes > 0)
        rows += row(NotesView::tr("Memory"),
                    shownNumber(static_cast<double>(machine.memoryBytes), QStringLiteral("B")));
    rows += row(NotesView::tr("Kernel"), QString::fromStdString(machine.kernel));
    rows += row(NotesView::tr("Virtual machine"), QString::fromStdString(machine.virtualised));
    return rows;
}

} // namespace

QString notesHtml(const Recording& recording)
{
    const Lab* lab = findLab(recording.lab);
    QString html;
    for (const RecordedNote& note : recording.notes)
        html += QStringLiteral("<p><b>%1</b> %2</p>")
                    .arg(severity(note.severity), shown(note.sentence).toHtmlEscaped());
    if (recording.notes.empty())
        html += QStringLiteral("<p>%1</p>")
                    .arg(NotesView::tr("The run had nothing special to report.").toHtmlEscaped());
    QString rows = row(NotesView::tr("Ended"), shownEnding(recording.ending));
    rows += row(NotesView::tr("Length"), shownTime(recording.now));
    if (lab != nullptr)
        rows += row(NotesView::tr("Settings"), settingLine(*lab, recording.parameters));
    rows += row(NotesView::tr("Seed"), QString::number(recording.seed));
    rows += row(NotesView::tr("Priority of the workload"), NotesView::tr("nice %1").arg(recording.niceness));
    rows += row(NotesView::tr("How states are known"), statesSentence(recording));
    rows +=
        row(NotesView::tr("One probe event costs"), shownNumber(recording.probeCost, QStringLiteral("ns")));
    rows += row(
        NotesView::tr("Watching cost"),
        NotesView::tr("%1 of processor time, in a process of its own").arg(shownTime(recording.observerCpu)));
    rows += row(NotesView::tr("Losses"), lossesLine(recording.losses));
    rows += machineRows(recording.machine);
    rows += row(NotesView::tr("Program"),
                QStringLiteral("%1 (%2)").arg(QString::fromStdString(recording.programVersion),
                                              QString::fromStdString(recording.buildType)));
    return html + QStringLiteral("<table>%1</table>").arg(rows);
}

QString statusLine(const Recording& recording)
{
    //: %1: a whole sentence that says how states are known
    return NotesView::tr("%1 Workload at nice %2; %3; one probe event costs %4.")
        .arg(statesSentence(recording), QString::number(recording.niceness), lossesLine(recording.losses),
             shownNumber(recording.probeCost, QStringLiteral("ns")));
}

QString originLine(const Recording& recording)
{
    const Lab* lab = findLab(recording.lab);
    const QString setting = lab == nullptr ? QString() : settingLine(*lab, recording.parameters);
    return NotesView::tr("%1, %2; interleave %3; %4")
        .arg(QString::fromStdString(recording.machine.cpuModel),
             QString::fromStdString(recording.machine.kernel),
             QString::fromStdString(recording.programVersion), setting);
}

NotesView::NotesView(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    retranslate();
}

void NotesView::setRecording(const Recording* recording)
{
    const QString html = recording == nullptr ? QString() : notesHtml(*recording);
    if (html == m_html)
        return;
    m_html = html;
    const int place = verticalScrollBar()->value();
    setHtml(html);
    verticalScrollBar()->setValue(place);
}

void NotesView::retranslate()
{
    setAccessibleName(tr("Notes"));
    setPlaceholderText(
        tr("What the run has to say, the machine it ran on, and what was not recorded stand here after "
           "a run."));
}

void NotesView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace interleave
