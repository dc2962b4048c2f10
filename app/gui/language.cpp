#include "app/gui/language.h"

#include "widgets/texts.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>

namespace interleave {

QStringList Language::known() { return {QStringLiteral("en"), QStringLiteral("fr")}; }

void Language::install(QTranslator& translator, const QString& file, const QString& folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(file, folder))
        QCoreApplication::installTranslator(&translator);
}

void Language::choose(const QString& language)
{
    m_choice = known().contains(language) ? language : QString();
    const QString systems = QLocale::system().name().section(u'_', 0, 0);
    const QString fallback = known().contains(systems) ? systems : QStringLiteral("en");
    const QString code = m_choice.isEmpty() ? fallback : m_choice;
    const bool change = code != shownLanguage();
    setShownLanguage(code);
    install(m_ours, QStringLiteral("interleave_") + code, QStringLiteral(":/i18n"));
    install(m_qts, QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English needs no catalogue, so that nothing may have been installed; tell the windows all the same.
    if (change)
        QCoreApplication::postEvent(QCoreApplication::instance(), new QEvent(QEvent::LanguageChange));
}

} // namespace interleave
