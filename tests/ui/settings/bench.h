// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sampleprogramme.h"
#include "core/store/storethread.h"
#include "resources/resources.h"
#include "tests/support/fakeclock.h"
#include "tests/support/qtcatch.h"
#include "ui/common/theme.h"
#include "ui/settings/settingscontroller.h"
#include "ui/settings/settingspage.h"
#include "ui/workspace/workspace.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace meyar::test {

/// A workspace over an empty store, and a settings file in the same temporary folder.
struct SettingsBench
{
    explicit SettingsBench(bool sample = false)
        : SettingsBench(sample ? sampleProgramme() : ProgrammeId())
    {
    }
    explicit SettingsBench(ProgrammeId programme)
    {
        initData();
        StoreOptions options;
        options.path = folder.filePath(QStringLiteral("test.meyardb"));
        options.profile = folder.filePath(QStringLiteral("profile"));
        options.programme = programme;
        options.programmeName = QStringLiteral("Punjab SMEs 2026");
        auto opened = Store::open(options, clock);
        REQUIRE_OK(opened);
        thread = std::make_unique<StoreThread>(std::move(*opened));
        workspace = std::make_unique<ui::Workspace>(*thread, Library::builtIn(), clock);
    }
    ~SettingsBench() { languages.setDisplay(ui::DisplayLanguage::English); }

    [[nodiscard]] std::unique_ptr<QSettings> file() const
    {
        return std::make_unique<QSettings>(folder.filePath(QStringLiteral("meyar.conf")),
                                           QSettings::IniFormat);
    }

    QTemporaryDir folder;
    FakeClock clock;
    std::unique_ptr<StoreThread> thread;
    std::unique_ptr<ui::Workspace> workspace;
    ui::Theme theme;
    ui::LanguageController languages{theme};
};

} // namespace meyar::test
