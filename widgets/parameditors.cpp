// The kinds of editors, one for each kind of parameter.
#include "widgets/parameditor.h"

#include "widgets/numberedit.h"
#include "widgets/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QToolButton>
#include <cmath>

namespace interleave {

namespace {

struct EditorTexts {
    Q_DECLARE_TR_FUNCTIONS(interleave::ParamEditor)
};

/// A box whose first part has the focus and the words.
class Box : public QWidget
{
public:
    Box(QWidget* parent, QWidget* first)
        : QWidget(parent)
        , m_row(new QHBoxLayout(this))
    {
        m_row->setContentsMargins(0, 0, 0, 0);
        m_row->addWidget(first);
        setFocusProxy(first);
    }
    QHBoxLayout* row() { return m_row; }

private:
    QHBoxLayout* m_row;
};

class NumberEditor : public ParamEditor
{
public:
    NumberEditor(const Param& param, QWidget* parent)
        : ParamEditor(param, parent)
    {
        m_edit = new NumberEdit(param);
        m_box = new Box(parent, m_edit);
        if (!param.unit.empty()) {
            m_box->row()->addWidget(new QLabel(QString::fromStdString(param.unit), m_box));
        }
        if (param.logarithmic && param.minimum > 0 && param.maximum > param.minimum) {
            makeSlider();
        }
        m_box->row()->addStretch(m_slider == nullptr ? 1 : 0);
        connect(m_edit, &NumberEdit::edited, this, [this] {
            take(m_edit->typed());
            moveSlider();
        });
    }

protected:
    [[nodiscard]] QWidget* editor() const override { return m_box; }
    void showValue(const Value& value) override
    {
        m_edit->setNumber(number(value));
        moveSlider();
    }
    void showTexts() override
    {
        m_edit->setNumber(number(value()));
        if (m_slider != nullptr) {
            m_slider->setAccessibleName(EditorTexts::tr("%1, coarse").arg(shown(param().title)));
        }
    }

private:
    static constexpr int places = 300; ///< of the slider
    static double number(const Value& value)
    {
        return std::holds_alternative<double>(value) ? std::get<double>(value)
                                                     : static_cast<double>(std::get<std::int64_t>(value));
    }
    void makeSlider()
    {
        m_slider = new QSlider(Qt::Horizontal, m_box);
        m_slider->setMinimumWidth(m_slider->fontMetrics().averageCharWidth() * 5);
        m_slider->setRange(0, places);
        m_slider->setPageStep(places / 10);
        m_box->row()->addWidget(m_slider, 1);
        connect(m_slider, &QSlider::actionTriggered, this, [this] { slide(); });
    }
    /// Only what the user does to the slider comes here; its value alone follows the number.
    void slide()
    {
        const double share = static_cast<double>(m_slider->sliderPosition()) / places;
        const double exact = param().minimum * std::pow(param().maximum / param().minimum, share);
        const double digits = std::pow(10.0, std::floor(std::log10(exact)) - 1); // two digits are fine enough
        const double rounded = std::round(exact / digits) * digits;
        m_edit->setNumber(std::clamp(rounded, param().minimum, param().maximum));
        take(m_edit->typed());
    }
    void moveSlider()
    {
        if (m_slider != nullptr) {
            const double share =
                std::log(number(value()) / param().minimum) / std::log(param().maximum / param().minimum);
            m_slider->setValue(static_cast<int>(std::lround(share * places)));
        }
    }

    NumberEdit* m_edit = nullptr;
    Box* m_box = nullptr;
    QSlider* m_slider = nullptr;
};

class ChoiceEditor : public ParamEditor
{
public:
    ChoiceEditor(const Param& param, QWidget* parent)
        : ParamEditor(param, parent)
        , m_combo(new QComboBox(parent))
    {
        m_combo->setSizeAdjustPolicy(
            QComboBox::AdjustToMinimumContentsLengthWithIcon); // else the longest rules
        m_combo->setMinimumContentsLength(12);
        for (const Choice& choice : param.choices) {
            m_combo->addItem(QString::fromStdString(choice.id), QString::fromStdString(choice.id));
        }
        connect(m_combo, &QComboBox::activated, this,
                [this](int index) { take(m_combo->itemData(index).toString().toStdString()); });
    }

protected:
    [[nodiscard]] QWidget* editor() const override { return m_combo; }
    void showValue(const Value& value) override
    {
        m_combo->setCurrentIndex(m_combo->findData(QString::fromStdString(std::get<std::string>(value))));
    }
    void showTexts() override
    {
        for (int i = 0; i < m_combo->count(); ++i) {
            const Choice& choice = param().choices[static_cast<std::size_t>(i)];
            m_combo->setItemText(i, choice.title.empty() ? QString::fromStdString(choice.id)
                                                         : shown(choice.title));
            m_combo->setItemData(i, shown(choice.help), Qt::ToolTipRole);
        }
    }

private:
    QComboBox* m_combo;
};

class FlagEditor : public ParamEditor
{
public:
    FlagEditor(const Param& param, QWidget* parent)
        : ParamEditor(param, parent)
        , m_check(new QCheckBox(parent))
    {
        connect(m_check, &QCheckBox::clicked, this, [this](bool on) { take(toText(Value{on})); });
    }

protected:
    [[nodiscard]] QWidget* editor() const override { return m_check; }
    void showValue(const Value& value) override { m_check->setChecked(std::get<bool>(value)); }

private:
    QCheckBox* m_check;
};

class TextEditor : public ParamEditor
{
public:
    TextEditor(const Param& param, QWidget* parent)
        : ParamEditor(param, parent)
    {
        m_edit = new QLineEdit;
        m_box = new Box(parent, m_edit);
        connect(m_edit, &QLineEdit::textEdited, this,
                [this](const QString& text) { take(text.toStdString()); });
        if (param.kind == Param::Kind::path) {
            m_choose = new QToolButton(m_box);
            m_box->row()->addWidget(m_choose);
            connect(m_choose, &QToolButton::clicked, this, [this] { choose(); });
        }
    }

protected:
    [[nodiscard]] QWidget* editor() const override { return m_box; }
    void showValue(const Value& value) override
    {
        m_edit->setText(QString::fromStdString(std::get<std::string>(value)));
    }
    void showTexts() override
    {
        if (m_choose != nullptr) {
            m_choose->setText(EditorTexts::tr("Choose…"));
            m_choose->setToolTip(EditorTexts::tr("Choose a file"));
        }
    }

private:
    void choose()
    {
        auto* const dialog = new QFileDialog(m_box, shown(param().title), m_edit->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
            m_edit->setText(path);
            take(path.toStdString());
        });
        dialog->open();
    }

    QLineEdit* m_edit = nullptr;
    Box* m_box = nullptr;
    QToolButton* m_choose = nullptr;
};

} // namespace

std::unique_ptr<ParamEditor> ParamEditor::make(const Param& param, QWidget* parent)
{
    switch (param.kind) {
    case Param::Kind::integer:
    case Param::Kind::real:
        return std::make_unique<NumberEditor>(param, parent);
    case Param::Kind::choice:
        return std::make_unique<ChoiceEditor>(param, parent);
    case Param::Kind::flag:
        return std::make_unique<FlagEditor>(param, parent);
    case Param::Kind::text:
    case Param::Kind::path:
        break;
    }
    return std::make_unique<TextEditor>(param, parent);
}

} // namespace interleave
