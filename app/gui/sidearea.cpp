#include "app/gui/sidearea.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace interleave {

SideArea::SideArea(QWidget* parent)
    : QWidget(parent)
    , m_columns(new QSplitter(Qt::Horizontal, this))
{
    m_columns->setChildrenCollapsible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_columns);
}

void SideArea::setParts(QSplitter* side, QWidget* panes)
{
    m_side = side;
    m_side->setAutoFillBackground(true);
    m_columns->addWidget(side);
    m_columns->addWidget(panes);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({fontMetrics().averageCharWidth() * 36, 10'000});
}

void SideArea::setDrawer(bool drawer)
{
    if (drawer == m_drawer)
        return;
    if (drawer)
        m_sizes = m_columns->saveState();
    m_drawer = drawer;
    const bool open = !m_side->isHidden();
    m_side->setFrameStyle(drawer ? int(QFrame::Panel) | int(QFrame::Raised) : int(QFrame::NoFrame));
    if (drawer) {
        m_side->setParent(this);
        placeDrawer();
    } else {
        m_columns->insertWidget(0, m_side);
        m_columns->setStretchFactor(0, 0);
        m_columns->restoreState(m_sizes);
    }
    setOpen(open); // a change of parents hides
}

void SideArea::setOpen(bool open)
{
    m_side->setVisible(open);
    placeDrawer();
}

QByteArray SideArea::sizes() const { return m_drawer ? m_sizes : m_columns->saveState(); }

void SideArea::restoreSizes(const QByteArray& sizes)
{
    if (m_drawer)
        m_sizes = sizes;
    else
        m_columns->restoreState(sizes);
}

void SideArea::placeDrawer()
{
    if (!m_drawer)
        return;
    const int wanted = std::max(m_side->minimumSizeHint().width(), fontMetrics().averageCharWidth() * 40);
    m_side->setGeometry(0, 0, std::min(wanted, width()), height());
    m_side->raise();
}

void SideArea::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeDrawer();
}

} // namespace interleave
