// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/begin.h"

#include "app/demo/sample.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

QString ownDatabase(const QString &folder)
{
    return folder + u"/work.meyardb"_s;
}

std::optional<ui::FirstChoice> asked()
{
    QSettings file;
    ui::Settings settings = ui::loadSettings(file);
    ui::Theme theme;
    theme.setKind(settings.theme);
    ui::LanguageController languages(theme);
    languages.setUrduFace(settings.urduFace);
    languages.setDisplay(settings.language);
    ui::SystemDialogs dialogs;
    ui::FirstRun window(languages, dialogs);
    std::optional<ui::FirstChoice> choice;
    QObject::connect(&window, &ui::FirstRun::chosen, &window, [&](const ui::FirstChoice &chosen) {
        choice = chosen;
        settings.language = languages.display();
        ui::saveSettings(settings, file);
        window.close();
    });
    window.show();
    QApplication::exec();
    return choice;
}

} // namespace

Result<Begin> begun(const ui::FirstChoice &choice, const QString &folder, const Clock &clock)
{
    using Kind = ui::FirstChoice::Begin;
    if (choice.begin == Kind::Given) {
        if (choice.path.endsWith(u".meyardb"_s)) {
            return Begin{choice.path, choice.person};
        }
        return Begin{ownDatabase(folder), choice.person, choice.path};
    }
    if (choice.begin == Kind::Own) {
        return Begin{ownDatabase(folder), choice.person};
    }
    const QString sample = folder + u"/sample.meyardb"_s;
    if (!QFileInfo::exists(sample)) {
        QApplication::setOverrideCursor(Qt::WaitCursor);
        const Result<SampleSummary> made = makeSample({.path = sample, .profile = {}, .further = mostFurtherFactories}, clock);
        QApplication::restoreOverrideCursor();
        if (!made) {
            return failAs(made);
        }
    }
    return Begin{sample};
}

Result<std::optional<Begin>> beginIn(const QString &folder, const Clock &clock)
{
    QDir().mkpath(folder);
    if (QFileInfo::exists(ownDatabase(folder))) {
        return Begin{ownDatabase(folder)};
    }
    const std::optional<ui::FirstChoice> choice = asked();
    if (!choice) {
        return std::optional<Begin>();
    }
    Result<Begin> begin = begun(*choice, folder, clock);
    if (!begin) {
        return failAs(begin);
    }
    return std::optional<Begin>(std::move(*begin));
}

} // namespace meyar
