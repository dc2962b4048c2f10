#include "app/gui/naming.h"

#include "widgets/texts.h"

#include <QCoreApplication>

namespace interleave {

namespace {

/// The preset, else what is set, else the lesson itself.
QString deedOf(const Lab& lab, const Keepsake& keepsake)
{
    if (const Preset* preset = findPreset(lab, keepsake.preset.toStdString()))
        return shown(preset->title);
    const QString setting = recordingSummary(lab, keepsake);
    return setting.isEmpty() ? shown(lab.title) : setting;
}

} // namespace

Keepsake keepsakeOf(const Lab& lab, const RunPlan& plan, int number, const QString& name)
{
    Keepsake fresh;
    fresh.lab = plan.lab;
    fresh.preset = plan.preset;
    fresh.number = number;
    for (const auto& [id, value] : plan.parameters)
        fresh.values.insert(QString::fromStdString(id), QString::fromStdString(toText(value)));
    fresh.summary = recordingSummary(lab, fresh);
    fresh.named = !name.isEmpty();
    fresh.name = name;
    fresh.name = recordingName(lab, fresh);
    return fresh;
}

QString recordingName(const Lab& lab, const Keepsake& keepsake)
{
    QString name = keepsake.name;
    if (!keepsake.named) {
        //: number and name of a recording
        name = QCoreApplication::translate("interleave::Sitting", "%1 · %2")
                   .arg(keepsake.number)
                   .arg(deedOf(lab, keepsake));
    }
    return keepsake.recovered ? QCoreApplication::translate("interleave::Sitting", "%1 (recovered)").arg(name)
                              : name;
}

QString recordingSummary(const Lab& lab, const Keepsake& keepsake)
{
    std::vector<std::pair<std::string, std::string>> values;
    for (auto each = keepsake.values.cbegin(); each != keepsake.values.cend(); ++each)
        values.emplace_back(each.key().toStdString(), each.value().toStdString());
    const auto parameters = parametersOf(lab, values);
    // A lab that has changed since may not know them any more.
    return values.empty() || !parameters ? keepsake.summary : settingLine(lab, *parameters);
}

} // namespace interleave
