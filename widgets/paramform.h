#pragma once
// The parameters of a lab, typed: ranges, units, help, and a sentence for what is not possible.

#include "labs/engine/lab.h"

#include <QWidget>
#include <memory>
#include <vector>

namespace interleave {

class ParamEditor;

class ParamForm : public QWidget
{
    Q_OBJECT
public:
    /// `lab` must outlive the form.
    explicit ParamForm(const Lab& lab, QWidget* parent = nullptr);
    ~ParamForm() override;

    /// Complete. A parameter whose text is not possible has its last possible value; see `failure`.
    [[nodiscard]] Parameters parameters() const;
    /// Empty, or the first sentence that says why what is typed cannot run.
    [[nodiscard]] QString failure() const;

    /// Parameters that the form does not know, or values out of range, are left out. Signals only a change.
    void setParameters(const Parameters& parameters);

signals:
    /// A value, or what is wrong with one.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void offer();
    void retranslate();
    const Lab& m_lab;
    std::vector<std::unique_ptr<ParamEditor>> m_editors;
};

} // namespace interleave
