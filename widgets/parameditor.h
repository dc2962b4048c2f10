#pragma once
// One parameter of a ParamForm: a label, something to set it with, its help, and what is wrong with it.

#include "labs/engine/lab.h"

#include <QObject>
#include <memory>

class QGridLayout;
class QLabel;
class QToolButton;

namespace interleave {

class ParamEditor : public QObject
{
    Q_OBJECT
public:
    static std::unique_ptr<ParamEditor> make(const Param& param, QWidget* parent);

    [[nodiscard]] const Param& param() const { return m_param; }
    [[nodiscard]] const Value& value() const { return m_value; }        ///< the last possible one
    [[nodiscard]] const Sentence& failure() const { return m_failure; } ///< of what is typed; empty: none

    /// Puts the label, the editor and the help into the next rows.
    void addTo(QGridLayout& grid);
    /// `value` is one that is possible.
    void setValue(const Value& value);
    /// Shows it, or hides it where its value is of no use.
    void setOffered(bool offered);
    [[nodiscard]] bool offered() const { return m_offered; }
    void retranslate();
    void recolour();

signals:
    void edited();

protected:
    ParamEditor(const Param& param, QWidget* parent);
    [[nodiscard]] virtual QWidget* editor() const = 0;
    virtual void showValue(const Value& value) = 0;
    virtual void showTexts() {}
    /// The user typed or chose this.
    void take(const std::string& text);

private:
    void showFailure();
    [[nodiscard]] QWidget& told() const;
    void showParts();
    const Param& m_param;
    Value m_value;
    Sentence m_failure;
    bool m_offered = true;
    QLabel* m_label = nullptr;
    QLabel* m_complaint = nullptr;
    QToolButton* m_help = nullptr;
};

} // namespace interleave
