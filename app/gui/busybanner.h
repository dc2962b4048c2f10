#pragma once
// Says over stage and charts that other programs took the cores while these runs were measured.

#include "labs/engine/analysis/settings.h"

#include <QLabel>

namespace interleave {

class BusyBanner : public QLabel
{
    Q_OBJECT
public:
    explicit BusyBanner(QWidget* parent = nullptr);

    /// Hidden where none of them was disturbed, or nobody knows.
    void setRuns(const Recordings& runs);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    Sentence m_sentence;
};

} // namespace interleave
