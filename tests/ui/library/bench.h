// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storethread.h"
#include "resources/resources.h"
#include "tests/support/fakeclock.h"
#include "tests/support/qtcatch.h"
#include "ui/common/language.h"
#include "ui/common/scripteddialogs.h"
#include "ui/common/theme.h"
#include "ui/library/librarycontroller.h"
#include "ui/workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

namespace meyar::test {

/// A workspace over an empty store, with the built-in packs.
struct LibraryBench
{
    LibraryBench()
    {
        initData();
        StoreOptions options;
        options.path = folder.filePath(QStringLiteral("test.meyardb"));
        options.profile = folder.filePath(QStringLiteral("profile"));
        auto opened = Store::open(options, clock);
        REQUIRE_OK(opened);
        thread = std::make_unique<StoreThread>(std::move(*opened));
        workspace = std::make_unique<ui::Workspace>(*thread, Library::builtIn(), clock);
    }
    ~LibraryBench() { languages.setDisplay(ui::DisplayLanguage::English); }

    QTemporaryDir folder;
    FakeClock clock;
    std::unique_ptr<StoreThread> thread;
    std::unique_ptr<ui::Workspace> workspace;
    ui::Theme theme;
    ui::LanguageController languages{theme};
    ui::ScriptedDialogs dialogs;
};

} // namespace meyar::test
