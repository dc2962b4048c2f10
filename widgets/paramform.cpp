#include "widgets/paramform.h"

#include "widgets/parameditor.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QGridLayout>

namespace interleave {

ParamForm::ParamForm(const Lab& lab, QWidget* parent)
    : QWidget(parent)
    , m_lab(lab)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    for (const Param& param : lab.params) {
        m_editors.push_back(ParamEditor::make(param, this));
        m_editors.back()->addTo(*grid);
        connect(m_editors.back().get(), &ParamEditor::edited, this, [this] {
            offer();
            emit changed();
        });
    }
    grid->setRowStretch(grid->rowCount(), 1);
    offer();
    retranslate();
}

ParamForm::~ParamForm() = default;

Parameters ParamForm::parameters() const
{
    Parameters all;
    for (const auto& editor : m_editors) {
        all.insert_or_assign(editor->param().id, editor->value());
    }
    return all;
}

QString ParamForm::failure() const
{
    for (const auto& editor : m_editors) {
        if (editor->offered() && !editor->failure().empty()) {
            return shown(editor->failure());
        }
    }
    return {};
}

void ParamForm::setParameters(const Parameters& parameters)
{
    bool differs = false;
    for (const auto& editor : m_editors) {
        const auto found = parameters.find(editor->param().id);
        if (found == parameters.end()) {
            continue;
        }
        const Outcome<Value> value = checkedValue(editor->param(), found->second);
        if (value && (*value != editor->value() || !editor->failure().empty())) {
            editor->setValue(*value);
            differs = true;
        }
    }
    if (differs) {
        offer();
        emit changed();
    }
}

/// Only what the run will look at, so that a lesson of many scenes stays clear.
void ParamForm::offer()
{
    const Parameters all = parameters();
    for (const auto& editor : m_editors) {
        editor->setOffered(meets(all, editor->param().when));
    }
}

void ParamForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        for (const auto& editor : m_editors) {
            editor->recolour();
        }
    }
}

void ParamForm::retranslate()
{
    setAccessibleName(tr("Parameters of %1").arg(shown(m_lab.title)));
    for (const auto& editor : m_editors) {
        editor->retranslate();
    }
}

} // namespace interleave
