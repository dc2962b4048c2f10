// What a screen reader reads of the window.
#include "app/gui/messagebar.h"
#include "tests/app/gui/windowfixture.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLabel>
#include <QRegularExpression>

using namespace interleave;

namespace {

QString nameOf(const QAccessibleInterface& node) { return node.text(QAccessible::Name); }

QString pathOf(const QAccessibleInterface& node)
{
    QStringList path;
    for (QAccessibleInterface* up = node.parent(); up != nullptr && path.size() < 3; up = up->parent()) {
        const QObject* object = up->object();
        path += object == nullptr ? nameOf(*up) : QLatin1String(object->metaObject()->className());
    }
    const QObject* own = node.object();
    return QStringLiteral("%1 “%2” in %3")
        .arg(own == nullptr ? QString() : QLatin1String(own->metaObject()->className()), nameOf(node),
             path.join(QStringLiteral(" in ")));
}

bool hasLabel(const QAccessibleInterface& node)
{
    const auto labels = node.relations(QAccessible::Label);
    return std::ranges::any_of(labels, [](const auto& label) { return !nameOf(*label.first).isEmpty(); });
}

bool isNamed(const QAccessibleInterface& node)
{
    // The name of a combo box is what is chosen: what it is for, only its label says.
    if (node.role() == QAccessible::ComboBox)
        return hasLabel(node);
    return !nameOf(node).isEmpty() || hasLabel(node);
}

/// A part of what has the keyboard: the line of a number, the corner of a table.
bool isPart(const QAccessibleInterface& node)
{
    const auto* const widget = qobject_cast<const QWidget*>(node.object());
    return widget != nullptr && widget->parentWidget() != nullptr &&
           (widget->parentWidget()->focusProxy() == widget || widget->focusProxy() != nullptr);
}

struct Walk {
    int nodes = 0;
    QStringList nameless;
    QStringList marked;

    void visit(const QAccessibleInterface& node)
    {
        static const QRegularExpression markup(QStringLiteral("</?[a-z]+[^<]*>"));
        if (!node.isValid() || node.state().invisible)
            return;
        ++nodes;
        const bool cell = node.role() == QAccessible::Cell; // which may be empty
        if (node.state().focusable && !cell && !isPart(node) && !isNamed(node))
            nameless += pathOf(node);
        for (const auto which : {QAccessible::Name, QAccessible::Description, QAccessible::Help}) {
            if (node.text(which).contains(markup))
                marked += pathOf(node) + node.text(which).left(60);
        }
        const int few = 200; // of a table's cells those are enough
        for (int i = 0; i < std::min(node.childCount(), few); ++i) {
            if (const QAccessibleInterface* const child = node.child(i))
                visit(*child);
        }
    }
};

} // namespace

class AccessibleTest : public WindowFixture
{
    Q_OBJECT

    void walkEveryPane(Walk& walk) const
    {
        for (const Pane pane : {Pane::lesson, Pane::lanes, Pane::results, Pane::source, Pane::notes}) {
            page()->panes().show(pane);
            QCoreApplication::processEvents();
            walk.visit(*QAccessible::queryAccessibleInterface(m_window.get()));
        }
    }

private slots:
    void everythingHasANameAndNothingIsReadWithMarkup_data()
    {
        QTest::addColumn<QString>("lab");
        for (const Lab* lab : catalogue())
            QTest::newRow(lab->id.c_str()) << QString::fromStdString(lab->id);
    }
    void everythingHasANameAndNothingIsReadWithMarkup()
    {
        QFETCH(QString, lab);
        m_window->showLesson(lab);
        Walk walk;
        if (lab == shortPlan().lab)
            QVERIFY(runsOnce()); // with charts, rows and notes there is more to read
        walkEveryPane(walk);
        QVERIFY(walk.nodes > 200);
        walk.nameless.removeDuplicates();
        walk.marked.removeDuplicates();
        QVERIFY2(walk.nameless.isEmpty(), qPrintable(walk.nameless.join(u'\n')));
        QVERIFY2(walk.marked.isEmpty(), qPrintable(walk.marked.join(u'\n')));
    }

    void labelsAreReadAsTheyStandThere()
    {
        QVERIFY(runsOnce());
        m_window->messages().say(QStringLiteral("The disk is full."));
        int read = 0;
        for (QLabel* label : m_window->findChildren<QLabel*>()) {
            if (label->text().isEmpty() || !label->isVisible() || label->textFormat() == Qt::RichText ||
                label->text().startsWith(u'<'))
                continue;
            const QString name = nameOf(*QAccessible::queryAccessibleInterface(label));
            QString shown = label->text();
            if (label->buddy() != nullptr)
                shown.remove(u'&');
            QCOMPARE(name, shown);
            ++read;
        }
        QVERIFY(read > 8);
    }

    void progressIsNotToldWithEveryFrame()
    {
        KeptRecording entry;
        entry.id = QStringLiteral("run");
        entry.state = Ending::live;
        list().add(entry);
        const QSignalSpy changed(&list(), &QAbstractItemModel::dataChanged);
        for (int i = 1; i < 1000; ++i)
            list().update(entry.id, Ending::live, i / 1000.0);
        QVERIFY2(changed.count() < 100, qPrintable(QString::number(changed.count())));
        QCOMPARE(list().entry(entry.id)->progress, 0.999);
        const auto before = changed.count();
        list().update(entry.id, Ending::finished, 1);
        QCOMPARE(changed.count(), before + 1);
    }
};

QTEST_MAIN(AccessibleTest)
#include "accessible_test.moc"
