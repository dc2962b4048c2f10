#include "widgets/paramform.h"

#include "tests/widgets/guitest.h"
#include "widgets/numberedit.h"
#include "widgets/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>

using namespace interleave;

namespace {

Lab sampleLab()
{
    Lab lab;
    lab.title = LAB_TEXT("CSP");
    lab.params = {
        Param::choice("backend", LAB_TEXT("Back end"),
                      {{"threads", LAB_TEXT("Threads")}, {"coroutines", LAB_TEXT("Coroutines")}})
            .initially("threads")
            .explained(LAB_TEXT("What a process is made of.")),
        Param::integer("size", LAB_TEXT("Size"))
            .range(2, 100000)
            .initially(64)
            .onLogScale()
            .explained(LAB_TEXT("How many.")),
        Param::real("work", LAB_TEXT("Work"))
            .range(0, 10)
            .initially(0.5)
            .in("ms")
            .explained(LAB_TEXT("How much.")),
        Param::flag("pin", LAB_TEXT("Pin")).initially(false).explained(LAB_TEXT("To one core.")),
        Param::text("name", LAB_TEXT("Name")).initially("x").explained(LAB_TEXT("Any.")),
        Param::path("file", LAB_TEXT("File")).initially("").explained(LAB_TEXT("Which.")),
    };
    return lab;
}

void type(QLineEdit* edit, const QString& text)
{
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

QLineEdit* numberField(ParamForm& form, int index)
{
    return form.findChildren<NumberEdit*>()[index]->findChild<QLineEdit*>();
}

} // namespace

class ParamFormTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        failOnAnyWarning();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void itStartsWithTheInitialValues()
    {
        const Lab lab = sampleLab();
        const ParamForm form(lab);
        QVERIFY(form.parameters() == initialParameters(lab));
        QVERIFY(form.failure().isEmpty());
    }

    void whatIsTypedBecomesAValue()
    {
        const Lab lab = sampleLab();
        ParamForm form(lab);
        const QSignalSpy changes(&form, &ParamForm::changed);
        type(numberField(form, 0), QStringLiteral("512"));
        QCOMPARE(std::get<std::int64_t>(form.parameters().at("size")), std::int64_t{512});
        type(numberField(form, 1), QStringLiteral("2.5"));
        QCOMPARE(std::get<double>(form.parameters().at("work")), 2.5);
        QVERIFY(changes.count() > 0);
    }

    void outOfRangeIsSaidAndNeverClamped()
    {
        const Lab lab = sampleLab();
        ParamForm form(lab);
        form.show();
        type(numberField(form, 0), QStringLiteral("1000000"));
        QCOMPARE(numberField(form, 0)->text(), QStringLiteral("1000000"));
        QVERIFY(!form.failure().isEmpty());
        bool shown = false;
        for (const QLabel* label : form.findChildren<QLabel*>()) {
            shown = shown || (label->text() == form.failure() && label->isVisible());
        }
        QVERIFY(shown);
        QTest::keyClick(numberField(form, 0), Qt::Key_Tab);
        QCOMPARE(numberField(form, 0)->text(), QStringLiteral("1000000"));
        type(numberField(form, 0), QStringLiteral("100"));
        QVERIFY(form.failure().isEmpty());
    }

    void wordsAreNoNumbers()
    {
        const Lab lab = sampleLab();
        ParamForm form(lab);
        type(numberField(form, 0), QStringLiteral("many"));
        QVERIFY(!form.failure().isEmpty());
    }

    void numbersAreReadInTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        const Lab lab = sampleLab();
        ParamForm form(lab);
        type(numberField(form, 1), QStringLiteral("2,5"));
        QVERIFY2(form.failure().isEmpty(), qPrintable(form.failure()));
        QCOMPARE(std::get<double>(form.parameters().at("work")), 2.5);
    }

    void stepsOnALogarithmicScaleMultiply()
    {
        const Lab lab = sampleLab();
        const Param& size = lab.params[1];
        QCOMPARE(steppedNumber(size, 64, 1), 100.0);
        QCOMPARE(steppedNumber(size, 64, -1), 50.0);
        QCOMPARE(steppedNumber(size, 100, 2), 500.0);
        QCOMPARE(steppedNumber(size, 2, -1), 2.0);
        QCOMPARE(steppedNumber(size, 100000, 1), 100000.0);
        QCOMPARE(steppedNumber(lab.params[2], 0.5, 1), 0.6);
        QCOMPARE(steppedNumber(lab.params[2], 0.5, -9), 0.0);
    }

    void theSliderSetsRoundNumbers()
    {
        const Lab lab = sampleLab();
        ParamForm form(lab);
        auto* const slider = form.findChild<QSlider*>();
        slider->triggerAction(QAbstractSlider::SliderToMaximum);
        QCOMPARE(std::get<std::int64_t>(form.parameters().at("size")), std::int64_t{100000});
        slider->triggerAction(QAbstractSlider::SliderPageStepSub);
        const auto value = std::get<std::int64_t>(form.parameters().at("size"));
        QVERIFY(value < 100000 && value > 10000 && value % 1000 == 0);
    }

    void settingParametersSignalsOnlyAChange()
    {
        const Lab lab = sampleLab();
        ParamForm form(lab);
        const QSignalSpy changes(&form, &ParamForm::changed);
        form.setParameters(initialParameters(lab));
        QCOMPARE(changes.count(), 0);
        Parameters others = initialParameters(lab);
        others["backend"] = std::string("coroutines");
        others["pin"] = true;
        others["unknown"] = true;
        others["size"] = std::int64_t{-4};
        form.setParameters(others);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(form.findChild<QComboBox*>()->currentText(), QStringLiteral("Coroutines"));
        QVERIFY(form.findChild<QCheckBox*>()->isChecked());
        QCOMPARE(std::get<std::int64_t>(form.parameters().at("size")), std::int64_t{64});
        QVERIFY(!form.parameters().contains("unknown"));
    }

    void onlyWhatTheRunLooksAtIsOffered()
    {
        Lab lab = sampleLab();
        Param& size = *std::ranges::find(lab.params, "size", &Param::id);
        size.when = {{"backend", "threads"}};
        ParamForm form(lab);
        form.show();
        auto* const edit = form.findChild<NumberEdit*>();
        QCOMPARE(edit->accessibleName(), shown(size.title));
        const auto choose = [&](const char* backend) {
            Parameters parameters = form.parameters();
            parameters["backend"] = std::string(backend);
            form.setParameters(parameters);
        };
        choose("coroutines");
        QVERIFY(!edit->isVisible());
        choose("threads");
        QVERIFY(edit->isVisible());
        type(edit->findChild<QLineEdit*>(), QStringLiteral("-3"));
        QVERIFY(!form.failure().isEmpty());
        choose("coroutines"); // nobody is kept from running by what cannot be seen
        QVERIFY(form.failure().isEmpty());
    }

    void everyFieldHasALabelHelpAndName()
    {
        const Lab lab = sampleLab();
        ParamForm form(lab);
        int buddies = 0;
        for (const QLabel* label : form.findChildren<QLabel*>()) {
            buddies += label->buddy() != nullptr ? 1 : 0;
        }
        QCOMPARE(buddies, 6);
        int helps = 0;
        for (const QToolButton* button : form.findChildren<QToolButton*>()) {
            if (button->text() == QStringLiteral("?")) {
                QVERIFY(button->toolTip().contains(QLatin1Char('.')));
                QVERIFY(button->accessibleName().startsWith(QStringLiteral("Help on")));
                ++helps;
            }
        }
        QCOMPARE(helps, 6);
        for (const NumberEdit* edit : form.findChildren<NumberEdit*>()) {
            QVERIFY(!edit->accessibleName().isEmpty());
        }
    }
};

QTEST_MAIN(ParamFormTest)
#include "paramform_test.moc"
