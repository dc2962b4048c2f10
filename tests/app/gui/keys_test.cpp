// Who gets a key: a command of the window, or what has the keyboard.
#include "app/gui/laneview.h"
#include "app/gui/messagebar.h"
#include "tests/app/gui/windowfixture.h"
#include "widgets/timeline/timelinepane.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace interleave;

namespace {

struct Bound {
    const QAction* action;
    const QWidget* widget;
};

/// Where the keyboard must be for the action to get its key; null: anywhere in the window.
bool reaches(const Bound& bound, const QWidget* focus)
{
    switch (bound.action->shortcutContext()) {
    case Qt::WidgetShortcut:
        return focus == bound.widget;
    case Qt::WidgetWithChildrenShortcut:
        return focus == bound.widget || bound.widget->isAncestorOf(focus);
    default:
        return true;
    }
}

QList<Bound> boundIn(const QWidget& window)
{
    QList<Bound> all;
    const auto add = [&](const QWidget* widget) {
        for (const QAction* action : widget->actions()) {
            if (!action->shortcuts().isEmpty() && qobject_cast<const QMenu*>(widget) == nullptr)
                all.append({action, widget});
        }
    };
    add(&window);
    for (const QWidget* widget : window.findChildren<QWidget*>())
        add(widget);
    return all;
}

/// Two that would get the same key at the same time: Qt then calls neither of them.
bool meet(const Bound& one, const Bound& other)
{
    if (one.action == other.action)
        return false;
    const QKeySequence common = [&] {
        for (const QKeySequence& key : one.action->shortcuts()) {
            if (other.action->shortcuts().contains(key))
                return key;
        }
        return QKeySequence();
    }();
    return !common.isEmpty() && (reaches(one, other.widget) || reaches(other, one.widget));
}

QString mnemonicOf(const QString& text) { return QKeySequence::mnemonic(text).toString(); }

QStringList twice(const QStringList& texts)
{
    QMap<QString, QString> taken;
    QStringList found;
    for (const QString& text : texts) {
        const QString key = mnemonicOf(text);
        if (!key.isEmpty() && taken.contains(key))
            found += QStringLiteral("%1: %2, %3").arg(key, taken.value(key), text);
        taken.insert(key, text);
    }
    return found;
}

QStringList textsOf(const QList<QAction*>& actions)
{
    QStringList texts;
    for (const QAction* action : actions)
        texts += action->text();
    return texts;
}

/// Of a press of this key: whether the widget takes it before any command sees it.
bool takes(QWidget& widget, const QKeySequence& key)
{
    const QKeyCombination keys = key[0];
    QKeyEvent event(QEvent::ShortcutOverride, keys.key(), keys.keyboardModifiers());
    event.ignore();
    QApplication::sendEvent(&widget, &event);
    return event.isAccepted();
}

} // namespace

class KeysTest : public WindowFixture
{
    Q_OBJECT

    template <class Widget>
    QWidget* first(const char* name)
    {
        for (Widget* widget : m_window->findChildren<Widget*>()) {
            if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus)
                return widget;
        }
        qWarning("there is no %s to try", name);
        return nullptr;
    }

    /// One of every kind of what has the keyboard in a lesson.
    QList<QWidget*> fields()
    {
        QList<QWidget*> all{first<QLineEdit>("line"), first<QAbstractSpinBox>("number"),
                            first<QComboBox>("choice"), first<QListView>("list")};
        page()->panes().show(Pane::lesson);
        all += first<QTextEdit>("text");
        page()->panes().show(Pane::source);
        all += first<QPlainTextEdit>("code");
        page()->panes().show(Pane::lanes);
        all += &page()->lanes().pane();
        return all;
    }

private slots:
    void noTwoCommandsShareAKey()
    {
        for (const Lab* lab : catalogue()) {
            m_window->showLesson(QString::fromStdString(lab->id));
            const QList<Bound> all = boundIn(*m_window);
            QVERIFY(all.size() > 40);
            for (qsizetype i = 0; i < all.size(); ++i) {
                for (qsizetype k = i + 1; k < all.size(); ++k)
                    QVERIFY2(!meet(all[i], all[k]),
                             qPrintable(QStringLiteral("%1 and %2: %3")
                                            .arg(all[i].action->text(), all[k].action->text(),
                                                 all[i].action->shortcut().toString())));
            }
        }
    }

    void noTwoLettersOfAMenuAreTheSame_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("French") << QStringLiteral("fr");
    }
    void noTwoLettersOfAMenuAreTheSame()
    {
        QFETCH(QString, language);
        m_window->setLanguage(language);
        QCoreApplication::processEvents();
        QStringList texts = textsOf(m_window->menuBar()->actions());
        QStringList found;
        for (const QAction* menu : m_window->menuBar()->actions())
            found += twice(textsOf(menu->menu()->actions()));
        for (const QLabel* label : page()->findChildren<QLabel*>()) {
            if (label->buddy() != nullptr && label->isVisible())
                texts += label->text();
        }
        for (const QAbstractButton* button : page()->findChildren<QAbstractButton*>())
            texts += button->text();
        found += twice(texts);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everyCommandIsReachedFromEveryKindOfField()
    {
        const QList<QWidget*> all = fields();
        for (QAction* command : m_window->actions())
            command->setEnabled(true); // those of a clicker and Stop too
        for (QWidget* field : all) {
            QVERIFY(field != nullptr);
            for (const QAction* command : m_window->actions()) {
                for (const QKeySequence& key : command->shortcuts()) {
                    const QString which =
                        QStringLiteral("%1 in %2")
                            .arg(key.toString(), QLatin1String(field->metaObject()->className()));
                    if (!ownsZoom(*field, key))
                        QVERIFY2(!takes(*field, key), qPrintable(which));
                }
            }
        }
    }

    void fieldsKeepTheKeysOfEditing()
    {
        QWidget* const line = first<QLineEdit>("line");
        for (const auto key :
             {QKeySequence::Copy, QKeySequence::Paste, QKeySequence::Undo, QKeySequence::SelectAll})
            QVERIFY(takes(*line, QKeySequence(key)));
        QVERIFY(takes(*line, QKeySequence(Qt::Key_E)));
    }

    void exportIsReachedFromANumber()
    {
        QWidget* const number = first<QAbstractSpinBox>("number");
        number->setFocus();
        QTest::keyClick(number, Qt::Key_E, Qt::ControlModifier); // there is nothing to export yet
        QCOMPARE(m_window->messages().sentences().size(), 1);
    }

    void aLessonsTextHasItsOwnZoomInTheWindowToo()
    {
        page()->panes().show(Pane::lesson);
        QWidget* const text = first<QTextEdit>("text");
        const double window = QApplication::font().pointSizeF();
        const auto size = [&] {
            return qobject_cast<QTextEdit*>(text)->document()->defaultFont().pointSizeF();
        };
        const double before = size();
        QTest::keyClick(text, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(size() > before);
        QCOMPARE(QApplication::font().pointSizeF(), window);
        QTest::keyClick(text, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(size(), before);
    }

    void escLetsGoInTheLanesFirstAndThenStopsTheRun()
    {
        page()->panes().show(Pane::lanes);
        QSignalSpy ended(&page()->sitting(), &Sitting::ended);
        page()->sitting().start(endlessPlan(), QStringLiteral("endless"));
        TimelinePane& lanes = page()->lanes().pane();
        QTRY_VERIFY_WITH_TIMEOUT(!lanes.data().rows().empty(), patient);
        lanes.setFocus();
        QTest::keyClick(&lanes, Qt::Key_Down);
        QVERIFY(lanes.currentLane() != nullptr);
        QTest::keyClick(&lanes, Qt::Key_Escape);
        QVERIFY(lanes.currentLane() == nullptr);
        QCOMPARE(m_window->session().state(), Session::State::running);
        QTest::keyClick(&lanes, Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patient);
    }

    void aRecordingIsPinnedFromTheKeyboard()
    {
        QVERIFY(runsOnce());
        auto* const view = page()->list().findChild<QListView*>();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_B, Qt::ControlModifier);
        QVERIFY(list().entries().front().pinned);
    }

private:
    static bool ownsZoom(const QWidget& field, const QKeySequence& key)
    {
        const QList<Qt::Key> zoom{Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus, Qt::Key_0};
        return field.inherits("interleave::LessonView") && zoom.contains(key[0].key());
    }
};

QTEST_MAIN(KeysTest)
#include "keys_test.moc"
