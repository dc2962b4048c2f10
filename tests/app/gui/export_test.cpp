// The commands that write files, as a user meets them.
#include "app/gui/exports.h"
#include "tests/app/gui/windowfixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QTimer>

using namespace interleave;

namespace {

/// Answers one dialog after the other, each as soon as it is there.
class Answers : public QTimer
{
public:
    explicit Answers(std::vector<std::function<void(QDialog&)>> answers)
        : m_answers(std::move(answers))
    {
        connect(this, &QTimer::timeout, this, [this] {
            auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (dialog != nullptr && m_given < m_answers.size())
                m_answers[m_given++](*dialog);
        });
        start(20);
    }
    [[nodiscard]] bool allGiven() const { return m_given == m_answers.size(); }

private:
    std::vector<std::function<void(QDialog&)>> m_answers;
    std::size_t m_given = 0;
};

} // namespace

class ExportTest : public WindowFixture
{
    Q_OBJECT

    std::function<void(QDialog&)> naming(const QString& name)
    {
        return [this, name](QDialog& dialog) {
            auto* const files = qobject_cast<QFileDialog*>(&dialog);
            QVERIFY(files != nullptr);
            files->selectFile(m_home->filePath(name)); // a text alone leaves what the list has chosen
            QMetaObject::invokeMethod(files, "accept");
        };
    }
    std::function<void(QDialog&)> pressing(const QString& button)
    {
        return [this, button](QDialog& dialog) {
            auto* const box = qobject_cast<QMessageBox*>(&dialog);
            QVERIFY(box != nullptr);
            m_asked = box->informativeText();
            for (QAbstractButton* each : box->buttons()) {
                if (each->text() == button)
                    each->click();
            }
        };
    }
    void write(const QString& name)
    {
        QFile file(m_home->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
    }
    void exportData()
    {
        for (QAction* action : m_window->findChildren<QAction*>()) {
            if (action->shortcut() == QKeySequence(QStringLiteral("Ctrl+D")))
                action->trigger();
        }
    }
    QString m_asked;

private slots:
    void tablesOfAnEarlierExportAreNamedBeforeTheyGo()
    {
        const QString path = m_home->filePath(QStringLiteral("data.csv"));
        Recording recording;
        recording.lab = "csp";
        recording.ending = Ending::finished;
        const auto runs = [&recording] {
            auto experiment = std::make_shared<Experiment>();
            experiment->recordings.push_back(recording);
            return ExportedRuns{{experiment}, {"one"}};
        };
        recording.series = {{"level", {{1, 2}}}};
        QVERIFY(interleave::exportData(runs(), path));
        QVERIFY(QFile::exists(m_home->filePath(QStringLiteral("data-level.csv"))));
        write(QStringLiteral("data-mine.csv"));
        recording.series.clear();
        QVERIFY(filesInTheWay(runs(), path).contains(QStringLiteral("data-level.csv")));
        QVERIFY(!filesInTheWay(runs(), path).contains(QStringLiteral("data-mine.csv")));
        QVERIFY(interleave::exportData(runs(), path));
        QVERIFY(!QFile::exists(m_home->filePath(QStringLiteral("data-level.csv"))));
        QCOMPARE(contentOf(QStringLiteral("data-mine.csv")), QByteArray("mine"));
    }

    void whatStandsBesideTheTableIsNotReplacedUnasked()
    {
        QVERIFY(runsOnce());
        write(QStringLiteral("old-units.csv"));
        Answers answers({naming(QStringLiteral("old.csv")), pressing(QStringLiteral("Choose another name")),
                         naming(QStringLiteral("new.csv"))});
        exportData();
        QTRY_VERIFY_WITH_TIMEOUT(!contentOf(QStringLiteral("new-units.csv")).isEmpty(), patient);
        QVERIFY(answers.allGiven());
        QCOMPARE(m_asked, QStringLiteral("old-units.csv"));
        QCOMPARE(contentOf(QStringLiteral("old-units.csv")), QByteArray("mine"));
        QVERIFY(!QFile::exists(m_home->filePath(QStringLiteral("old.csv"))));
    }

    void whoSaysSoReplacesAllWithOneQuestion()
    {
        QVERIFY(runsOnce());
        write(QStringLiteral("old.csv"));
        write(QStringLiteral("old-units.csv"));
        Answers answers({naming(QStringLiteral("old.csv")), pressing(QStringLiteral("Replace"))});
        exportData();
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(QStringLiteral("old-units.csv")).startsWith("column,"), patient);
        QVERIFY(answers.allGiven());
        QCOMPARE(m_asked, QStringLiteral("old.csv\nold-units.csv"));
        QVERIFY(contentOf(QStringLiteral("old.csv")).startsWith("run,"));
    }
};

QTEST_MAIN(ExportTest)
#include "export_test.moc"
