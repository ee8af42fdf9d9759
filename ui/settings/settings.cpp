// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QSettings>

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView languageKey("look/language");
constexpr QLatin1StringView faceKey("look/urdu-face");
constexpr QLatin1StringView themeKey("look/theme");
constexpr QLatin1StringView digitsKey("paper/digits");
constexpr QLatin1StringView scaleKey("look/scale");
constexpr QLatin1StringView roleKey("work/role");
constexpr QLatin1StringView folderKey("work/folder");
constexpr Role roles[] = {Role::Auditor, Role::Manager, Role::Trainer, Role::Office};
constexpr const char *scaleVariable = "QT_SCALE_FACTOR";

} // namespace

QString toCode(DisplayLanguage language)
{
    switch (language) {
    case DisplayLanguage::Urdu:
        return u"ur"_s;
    case DisplayLanguage::Both:
        return u"both"_s;
    case DisplayLanguage::English:
        break;
    }
    return u"en"_s;
}

QString toCode(UrduFace face)
{
    return face == UrduFace::Naskh ? u"naskh"_s : u"nastaliq"_s;
}

QString toCode(ThemeKind theme)
{
    switch (theme) {
    case ThemeKind::Dark:
        return u"dark"_s;
    case ThemeKind::HighContrast:
        return u"high-contrast"_s;
    case ThemeKind::Light:
        break;
    }
    return u"light"_s;
}

QString toCode(PaperDigits digits)
{
    return digits == PaperDigits::Urdu ? u"urdu"_s : u"european"_s;
}

QString toCode(Role role)
{
    switch (role) {
    case Role::Manager:
        return u"manager"_s;
    case Role::Trainer:
        return u"trainer"_s;
    case Role::Office:
        return u"office"_s;
    case Role::Auditor:
        break;
    }
    return u"auditor"_s;
}

Role roleFrom(const QString &code)
{
    const auto *found = std::find_if(std::begin(roles), std::end(roles), [&](Role role) { return toCode(role) == code; });
    return found == std::end(roles) ? Role::Auditor : *found;
}

DisplayLanguage displayLanguageFrom(const QString &code)
{
    return code == u"ur"  ? DisplayLanguage::Urdu
        : code == u"both" ? DisplayLanguage::Both
                          : DisplayLanguage::English;
}

UrduFace urduFaceFrom(const QString &code)
{
    return code == u"naskh" ? UrduFace::Naskh : UrduFace::Nastaliq;
}

ThemeKind themeFrom(const QString &code)
{
    return code == u"dark"         ? ThemeKind::Dark
        : code == u"high-contrast" ? ThemeKind::HighContrast
                                   : ThemeKind::Light;
}

PaperDigits paperDigitsFrom(const QString &code)
{
    return code == u"urdu" ? PaperDigits::Urdu : PaperDigits::European;
}

int scaleFrom(const QString &percent)
{
    const int wanted = percent.toInt();
    return std::find(std::begin(scales), std::end(scales), wanted) != std::end(scales) ? wanted : 100;
}

Settings loadSettings(const QSettings &file)
{
    Settings settings;
    settings.language = displayLanguageFrom(file.value(languageKey).toString());
    settings.urduFace = urduFaceFrom(file.value(faceKey).toString());
    settings.theme = themeFrom(file.value(themeKey).toString());
    settings.scale = scaleFrom(file.value(scaleKey).toString());
    settings.role = roleFrom(file.value(roleKey).toString());
    settings.digits = paperDigitsFrom(file.value(digitsKey).toString());
    settings.folder = file.value(folderKey).toString();
    return settings;
}

void saveSettings(const Settings &settings, QSettings &file)
{
    file.setValue(languageKey, toCode(settings.language));
    file.setValue(faceKey, toCode(settings.urduFace));
    file.setValue(themeKey, toCode(settings.theme));
    file.setValue(scaleKey, settings.scale);
    file.setValue(roleKey, toCode(settings.role));
    file.setValue(digitsKey, toCode(settings.digits));
    file.setValue(folderKey, settings.folder);
}

void applyScale(const Settings &settings)
{
    if (settings.scale != 100 && !qEnvironmentVariableIsSet(scaleVariable)) {
        qputenv(scaleVariable, QByteArray::number(settings.scale / 100.0));
    }
}

} // namespace meyar::ui
