// How much room the window has, and what it does with it.
#include "app/gui/mainwindow.h"

#include "app/gui/lessonlist.h"
#include "app/gui/lessonpage.h"

#include <QApplication>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <cmath>

namespace interleave {

namespace {

/// As large as is comfortable, and no larger than the screen has room for, with a frame around it.
QSize firstSize()
{
    constexpr QSize comfortable(1280, 800);
    constexpr QSize frame(8, 36);
    const QScreen* const screen = QApplication::primaryScreen();
    return screen == nullptr ? comfortable : comfortable.boundedTo(screen->availableSize() - frame);
}

} // namespace

void MainWindow::placeWindow()
{
    resize(firstSize());
    restoreGeometry(m_preferences.geometry);
    m_columns->restoreState(m_preferences.columns);
    placeColumns();
}

void MainWindow::applyFont()
{
    // In a room, type is to be a good fortieth of the picture's height.
    const double presenting = std::max(m_pointSize * 1.3, height() * 0.025 * 72 / logicalDpiY());
    const double base = m_presenting ? presenting : m_pointSize;
    QFont font = QApplication::font();
    const double size = std::round(base * std::pow(1.1, m_preferences.fontStep) * 2) / 2;
    if (qFuzzyCompare(font.pointSizeF(), size))
        return;
    font.setPointSizeF(size);
    QApplication::setFont(font);
}

void MainWindow::stepFont(int by)
{
    m_preferences.fontStep = by == 0 ? 0 : std::clamp(m_preferences.fontStep + by, -4, 15);
    applyFont();
}

void MainWindow::setPresenting(bool presenting)
{
    if (presenting == m_presenting)
        return;
    m_presenting = presenting;
    m_present->setChecked(presenting);
    if (presenting)
        m_maximisedBefore = isMaximized();
    menuBar()->setVisible(!presenting);
    placeColumns();
    for (QAction* action : m_clicker)
        action->setEnabled(presenting);
    if (page() != nullptr)
        page()->setPresenting(presenting);
    if (presenting)
        showFullScreen();
    else if (m_maximisedBefore)
        showMaximized();
    else
        showNormal();
    applyFont();
}

void MainWindow::stepPresentation(int by)
{
    if (page() == nullptr || page()->stepPreset(by))
        return;
    m_lessons->step(by);
}

void MainWindow::placeColumns()
{
    // Until the user decides, the list is there where the page has room enough beside it. Enough is more than
    // the least that both need: else the window could never be made so small that the list makes room.
    const int character = fontMetrics().averageCharWidth();
    const int both = m_stack->minimumSizeHint().width() + m_lessons->sizeHint().width();
    const bool roomy = width() >= std::max(character * 200, both + character * 10);
    const bool wanted = m_preferences.lessonList < 0 ? roomy : m_preferences.lessonList == 1;
    m_list->setChecked(wanted);
    m_lessons->setVisible(wanted && !m_presenting);
    const bool narrow = width() < character * 170;
    const bool low = height() < fontMetrics().height() * 40;
    if (narrow == m_narrow && low == m_low)
        return;
    if (narrow != m_narrow)
        m_side->setChecked(m_beside && !narrow);
    m_narrow = narrow;
    m_low = low;
    onPageDo([this](LessonPage& page) { page.setRoom(*m_side, m_narrow, m_low); });
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (m_presenting)
        applyFont();
    if (m_list == nullptr)
        return; // it may be a resize before there is anything in the window
    placeColumns();
}

} // namespace interleave
