#include "widgets/parameditor.h"

#include "widgets/colours.h"
#include "widgets/spoken.h"
#include "widgets/texts.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QToolTip>

namespace interleave {

ParamEditor::ParamEditor(const Param& param, QWidget* parent)
    : m_param(param)
    , m_value(param.initial)
    , m_label(new QLabel(parent))
    , m_complaint(new QLabel(parent))
    , m_help(new QToolButton(parent))
{
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    m_help->setText(QStringLiteral("?"));
    m_help->setAutoRaise(true);
    m_help->setFocusPolicy(Qt::TabFocus);
    connect(m_help, &QToolButton::clicked, this, [this] {
        QToolTip::showText(m_help->mapToGlobal(m_help->rect().bottomLeft()), m_help->toolTip(), m_help);
    });
}

void ParamEditor::addTo(QGridLayout& grid)
{
    const int row = grid.rowCount();
    m_label->setBuddy(editor());
    grid.addWidget(m_label, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    grid.addWidget(editor(), row, 1);
    grid.addWidget(m_help, row, 2);
    grid.addWidget(m_complaint, row + 1, 0, 1, 3);
    showValue(m_value);
    retranslate();
}

void ParamEditor::setValue(const Value& value)
{
    m_value = value;
    m_failure = {};
    showValue(value);
    showFailure();
}

void ParamEditor::take(const std::string& text)
{
    const Outcome<Value> read = parseValue(m_param, text);
    m_failure = read ? Sentence() : read.failure();
    m_value = read ? *read : m_value;
    showFailure();
    emit edited();
}

void ParamEditor::showFailure()
{
    m_complaint->setText(shown(m_failure));
    told().setAccessibleDescription(m_failure.empty() ? shown(m_param.help) : shown(m_failure));
    showParts();
}

/// What has the keyboard: the part of a box, where the editor is one.
QWidget& ParamEditor::told() const
{
    return editor()->focusProxy() == nullptr ? *editor() : *editor()->focusProxy();
}

void ParamEditor::setOffered(bool offered)
{
    m_offered = offered;
    showParts();
}

void ParamEditor::showParts()
{
    m_label->setVisible(m_offered);
    editor()->setVisible(m_offered);
    m_help->setVisible(m_offered && !m_param.help.empty());
    m_complaint->setVisible(m_offered && !m_failure.empty());
}

void ParamEditor::recolour()
{
    QPalette palette = m_label->palette();
    palette.setColor(QPalette::WindowText, failureColour(isDark(palette)));
    if (m_complaint->palette().color(QPalette::WindowText) != palette.color(QPalette::WindowText)) {
        m_complaint->setPalette(palette);
    }
}

void ParamEditor::retranslate()
{
    const QString title = shown(m_param.title);
    const QString help = shown(m_param.help);
    //: a label before an input field
    m_label->setText(tr("%1:").arg(title));
    m_help->setAccessibleName(tr("Help on %1").arg(title));
    for (QWidget* widget : {static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_help), editor()}) {
        setWrappedTip(*widget, {help});
        widget->setWhatsThis(help);
    }
    told().setAccessibleName(title);
    showTexts();
    showFailure();
    recolour();
}

} // namespace interleave
