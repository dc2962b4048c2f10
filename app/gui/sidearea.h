#pragma once
// The column with settings and recordings: beside the panes, or where there is no room beside them, a drawer
// that lies over them.

#include <QWidget>

class QSplitter;

namespace interleave {

class SideArea : public QWidget
{
    Q_OBJECT
public:
    explicit SideArea(QWidget* parent = nullptr);

    /// Once, before anything else. Both become children.
    void setParts(QSplitter* side, QWidget* panes);
    [[nodiscard]] QSplitter& side() const { return *m_side; }
    void setDrawer(bool drawer);
    void setOpen(bool open);
    [[nodiscard]] bool isDrawer() const { return m_drawer; }
    /// How side and panes share the width while they stand beside each other.
    [[nodiscard]] QByteArray sizes() const;
    void restoreSizes(const QByteArray& sizes);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeDrawer();

    QSplitter* m_columns = nullptr;
    QSplitter* m_side = nullptr;
    bool m_drawer = false;
    QByteArray m_sizes; ///< from before it became a drawer
};

} // namespace interleave
