#include "app/gui/preferences.h"

#include <QSettings>

namespace interleave {

namespace {

const QStringList themes{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};

QString key(const char* name) { return QString::fromLatin1(name); }

} // namespace

Preferences readPreferences()
{
    const QSettings settings;
    Preferences preferences;
    const auto theme = themes.indexOf(settings.value(key("theme")).toString());
    preferences.theme = theme < 0 ? Theme::system : static_cast<Theme>(theme);
    preferences.language = settings.value(key("language")).toString();
    preferences.fontStep = std::clamp(settings.value(key("fontStep")).toInt(), -4, 15);
    preferences.lesson = settings.value(key("lesson")).toString();
    preferences.geometry = settings.value(key("geometry")).toByteArray();
    preferences.sizes = settings.value(key("sizes")).toByteArray();
    preferences.columns = settings.value(key("columns")).toByteArray();
    preferences.lessonList = settings.value(key("lessonList"), -1).toInt();
    preferences.folder = settings.value(key("folder")).toString();
    return preferences;
}

void writePreferences(const Preferences& preferences)
{
    QSettings settings;
    settings.setValue(key("theme"), themes[static_cast<int>(preferences.theme)]);
    settings.setValue(key("language"), preferences.language);
    settings.setValue(key("fontStep"), preferences.fontStep);
    settings.setValue(key("lesson"), preferences.lesson);
    settings.setValue(key("geometry"), preferences.geometry);
    settings.setValue(key("sizes"), preferences.sizes);
    settings.setValue(key("columns"), preferences.columns);
    settings.setValue(key("lessonList"), preferences.lessonList);
    settings.setValue(key("folder"), preferences.folder);
}

} // namespace interleave
