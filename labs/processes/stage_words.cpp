#include "labs/processes/stage_words.h"

#include "labs/processes/child.h"
#include "widgets/texts.h"

#include <QCoreApplication>

namespace interleave::processesstage {

namespace {

class Said
{
    Q_DECLARE_TR_FUNCTIONS(interleave::processesstage::Said)
public:
    static QString headline(const std::string& lab);
    static QString remark(const Scene& scene);
    static QString doing(const Node& node);
    static QString ended(std::uint32_t status);
    static QString stream(int number, const Stream& stream);
    static QString line(const Line& line, bool named);
    static NodeWords node(const Node& node);
    static QString choose() { return tr("Choose a preset and run it."); }
    static QString hidden(int count)
    {
        return count == 0 ? QString() : tr("%n more processes are not shown.", "", count);
    }
    static QString spokenNode(const NodeWords& node);
    //: %1: a way of starting something, %2: how long it takes
    static QString cost(const QString& way, const QString& time) { return tr("%1: %2").arg(way, time); }

private:
    static QString dialogueRemark(const Scene& scene);
};

QString Said::headline(const std::string& lab)
{
    if (lab == "redirect")
        return tr("Three standard streams, and where they lead");
    if (lab == "communicate")
        return tr("A dialogue through two pipes");
    if (lab == "buffering")
        return tr("Printed is not arrived");
    if (lab == "join")
        return tr("How processes end, and who waits for them");
    if (lab == "isolation")
        return tr("Whose variable is it?");
    if (lab == "cost")
        return tr("What starting costs: median, and half of all between the marks");
    return tr("A process starts another and waits for its end");
}

QString Said::dialogueRemark(const Scene& scene)
{
    constexpr std::int64_t longSilence = 500'000'000; // ns
    if (scene.stuck && !scene.over)
        return tr("Both wait for room in a full pipe, which only the other could empty: a deadlock.");
    const bool waits = scene.exchange == "write-first" && scene.nodes.size() > 1 && !scene.over &&
                       scene.nodes[1].doing != Doing::gone && scene.nodes[1].streams[1].bytes == 0 &&
                       scene.silence > longSilence;
    if (waits)
        return tr("The parent waits for room in the pipe; it reads nothing before it has written all.");
    return tr("What one writes the other reads: bytes, in order, and no message boundaries.");
}

QString Said::remark(const Scene& scene)
{
    if (scene.lab == "cost")
        return tr("The parent has filled %1. Not traced: watching would cost more than what is measured.")
            .arg(shownNumber(scene.memory, QStringLiteral("MiB")));
    const bool orphan = std::ranges::find(scene.nodes, true, &Node::orphan) != scene.nodes.end();
    if (orphan)
        return tr("Its parent has ended: the orphan has a new one, which will wait for it.");
    if (scene.lab == "join" && scene.has(Doing::zombie))
        return tr("A zombie: it has ended, but nobody has waited for it. Only its exit code is left.");
    if (scene.lab == "communicate")
        return dialogueRemark(scene);
    if (scene.lab == "buffering")
        return tr(
            "Both print the same lines at the same time; what stays in a buffer is not seen by anybody.");
    if (scene.lab == "isolation")
        return tr(
            "A child process has a copy of everything; threads and shared memory have the thing itself.");
    if (scene.lab == "redirect")
        return tr("A program does not know what its streams lead to: it reads 0, and writes to 1 and 2.");
    return tr("The parent waits for the child, and learns an exit code or a signal.");
}

QString Said::ended(std::uint32_t status)
{
    const interleave::Ended ended{static_cast<int>(status), {}};
    if (const auto signal = ended.signal())
        return tr("ended by %1").arg(QString::fromStdString(processes::signalName(*signal)));
    return tr("exit code %1").arg(ended.code().value_or(-1));
}

QString Said::doing(const Node& node)
{
    switch (node.doing) {
    case Doing::running:
        //: a process has a core
        return tr("runs");
    case Doing::ready:
        //: a process has no core
        return tr("ready");
    case Doing::waiting:
        //: a process waits for something
        return tr("waits");
    case Doing::zombie:
        //: a process that has ended and was not waited for
        return node.status ? tr("zombie, %1").arg(ended(*node.status)) : tr("zombie");
    case Doing::gone:
        return ended(node.status.value_or(0));
    case Doing::unknown:
        break;
    }
    return {};
}

QString Said::stream(int number, const Stream& stream)
{
    const QString bytes =
        stream.bytes > 0 ? shownNumber(static_cast<double>(stream.bytes), QStringLiteral("B")) : QString();
    switch (stream.kind) {
    case Stream::Kind::inherited:
        //: %1: number of a standard stream that leads to where the parent's leads
        return tr("%1: inherited").arg(number);
    case Stream::Kind::nothing:
        return tr("%1: nothing").arg(number);
    case Stream::Kind::file:
        //: %1: number of a standard stream that leads to a file
        return tr("%1: file").arg(number);
    case Stream::Kind::pipe:
        //: %1: number of a standard stream, %2: bytes that went through
        return tr("%1: pipe %2").arg(QString::number(number), bytes).trimmed();
    case Stream::Kind::terminal:
        return tr("%1: terminal %2").arg(QString::number(number), bytes).trimmed();
    case Stream::Kind::unknown:
        break;
    }
    return {};
}

QString Said::line(const Line& line, bool named)
{
    const QString text = QString::fromStdString(line.text);
    const QString arrow = line.deed == Deed::gets ? QStringLiteral("→ ") : QStringLiteral("← ");
    //: something that a process said; %1: its name
    const QString what = named ? tr("%1: %2").arg(QString::fromStdString(line.name), text) : text;
    constexpr std::int64_t bulk = 1000; // bytes that nobody reads
    return arrow +
           (line.bytes > bulk ? shownNumber(static_cast<double>(line.bytes), QStringLiteral("B")) : what);
}

NodeWords Said::node(const Node& node)
{
    NodeWords words;
    words.title = QString::fromStdString(node.name);
    words.pid = tr("pid %1").arg(node.pid);
    words.doing = doing(node);
    for (const auto& [where, value] : node.values)
        words.values << (where == "value" ? tr("variable = %1").arg(value) : tr("shared = %1").arg(value));
    for (int number = 0; number < 3; ++number)
        words.streams[static_cast<std::size_t>(number)] =
            stream(number, node.streams[static_cast<std::size_t>(number)]);
    return words;
}

QString Said::spokenNode(const NodeWords& node)
{
    QStringList parts{node.title, node.pid, node.doing};
    parts << node.values << node.streams[0] << node.streams[1] << node.streams[2];
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

} // namespace

Words wordsOf(const Scene& scene, bool before)
{
    Words words;
    words.headline = Said::headline(scene.lab);
    words.remark = before ? Said::choose() : Said::remark(scene);
    words.hidden = Said::hidden(scene.hidden);
    for (const Node& node : scene.nodes)
        words.nodes.push_back(Said::node(node));
    for (const Line& line : scene.lines)
        words.lines << Said::line(line, scene.several);
    for (const Cost& cost : scene.costs) {
        words.costs << (cost.median ? shownNumber(*cost.median / 1e6, QStringLiteral("s")) : QString());
        if (cost.median)
            words.costLines << Said::cost(QString::fromLatin1(cost.name), words.costs.back());
    }
    return words;
}

QString spoken(const Words& words)
{
    QStringList parts{words.headline};
    for (const NodeWords& node : words.nodes)
        parts << Said::spokenNode(node);
    parts << words.hidden << words.lines << words.costLines << words.remark;
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace interleave::processesstage
