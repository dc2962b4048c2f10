#pragma once
// The C++ that runs, to be read: line numbers, search, colours.

#include <QList>
#include <QString>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace interleave {

struct SourceFile {
    QString name;
    QString text;
};

class CodePane;

/// Ctrl+F searches, F3 and Shift+F3 go on.
class SourceView : public QWidget
{
    Q_OBJECT
public:
    explicit SourceView(QWidget* parent = nullptr);

    [[nodiscard]] QList<SourceFile> files() const { return m_files; }
    [[nodiscard]] QString currentText() const;

    void setFiles(const QList<SourceFile>& files);
    /// False where the text does not occur.
    bool find(const QString& text, bool backwards = false);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showFile(int index);
    void search(bool backwards);

    QList<SourceFile> m_files;
    QLabel* m_chooserLabel = nullptr;
    QComboBox* m_chooser = nullptr;
    QLineEdit* m_search = nullptr;
    QLabel* m_found = nullptr;
    CodePane* m_code = nullptr;
};

} // namespace interleave
