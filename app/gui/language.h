#pragma once
// The language of everything shown, changed while the program runs.

#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace interleave {

class Language : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// ISO 639-1 codes that there is a catalogue for.
    static QStringList known();
    /// "" follows the system.
    [[nodiscard]] QString choice() const { return m_choice; }
    /// Every widget gets a LanguageChange; Qt's own texts change too.
    void choose(const QString& language);

private:
    void install(QTranslator& translator, const QString& file, const QString& folder);
    QString m_choice;
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace interleave
