#include "widgets/sourceview.h"

#include "widgets/codepane.h"
#include "widgets/spoken.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace interleave {

SourceView::SourceView(QWidget* parent)
    : QWidget(parent)
    , m_chooser(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_found(new QLabel(this))
    , m_code(new CodePane(this))
{
    m_search->setClearButtonEnabled(true);
    m_chooserLabel = makeSpokenLabel(*m_chooser);
    m_chooser->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_chooser);
    row->addWidget(m_search, 1);
    row->addWidget(m_found);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_code, 1);
    setFocusProxy(m_code);
    const auto bind = [this](const QKeySequence& key, auto deed) {
        auto* action = new QAction(this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, deed);
        addAction(action);
    };
    bind(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    bind(QKeySequence::FindNext, [this] { search(false); });
    bind(QKeySequence::FindPrevious, [this] { search(true); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { search(false); });
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        QTextCursor cursor = m_code->textCursor(); // typing on looks at the same place again
        cursor.setPosition(cursor.selectionStart());
        m_code->setTextCursor(cursor);
        search(false);
    });
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &SourceView::showFile);
    retranslate();
}

QString SourceView::currentText() const { return m_code->toPlainText(); }

void SourceView::setFiles(const QList<SourceFile>& files)
{
    m_files = files;
    m_chooser->clear();
    for (const SourceFile& file : files) {
        m_chooser->addItem(file.name);
    }
    m_chooser->setVisible(files.size() > 1);
    if (files.isEmpty()) {
        m_code->clear();
    }
}

void SourceView::showFile(int index)
{
    if (index >= 0 && index < m_files.size()) {
        m_code->setPlainText(m_files[index].text);
        m_code->setAccessibleDescription(m_files[index].name);
        m_code->markAll(m_search->text());
    }
}

bool SourceView::find(const QString& text, bool backwards)
{
    const QTextDocument::FindFlags flags =
        backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (text.isEmpty() || m_code->findNear(text, flags)) {
        return !text.isEmpty();
    }
    const QTextCursor before = m_code->textCursor();
    m_code->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start); // goes on from the other end
    if (m_code->findNear(text, flags)) {
        return true;
    }
    m_code->setTextCursor(before);
    return false;
}

void SourceView::search(bool backwards)
{
    const QString text = m_search->text();
    find(text, backwards);
    const int count = m_code->markAll(text);
    m_found->setText(text.isEmpty() ? QString() : tr("Places: %1").arg(count));
}

void SourceView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void SourceView::retranslate()
{
    m_search->setPlaceholderText(tr("Search the source (Ctrl+F)"));
    m_search->setToolTip(tr("Enter or F3 goes to the next place, Shift+F3 to the one before."));
    m_search->setAccessibleName(tr("Search the source"));
    m_chooserLabel->setText(tr("Source file"));
    m_chooser->setToolTip(tr("The files that make up the running lesson."));
    m_code->setAccessibleName(tr("Source that runs"));
    m_code->setWhatsThis(
        tr("The very C++ that runs when you press Run; the build took it from the lesson's folder."));
    m_found->setText(m_search->text().isEmpty() ? QString()
                                                : tr("Places: %1").arg(m_code->markAll(m_search->text())));
}

} // namespace interleave
