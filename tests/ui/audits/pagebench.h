// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/audits/bench.h"
#include "ui/audits/assessmentcontroller.h"
#include "ui/audits/auditscontroller.h"
#include "ui/audits/auditspage.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/frame/mainwindow.h"

#include <QApplication>

namespace meyar::test {

/// The page of audits in a window, with keys that go where the focus is.
struct PageBench : AuditBench
{
    PageBench()
    {
        window.resize(1366, 768);
        page = new ui::AuditsPage(audits, assessment, languages);
        window.addPage(page);
        window.show();
        window.goTo(QStringLiteral("audits"));
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    ~PageBench() { languages.setDisplay(ui::DisplayLanguage::English); }

    void open(const Assessment &audit, const QString &question)
    {
        page->openAudit(audit.id, question);
        REQUIRE(soon([&] { return assessment.question().name == question; }));
    }
    template <typename Widget> [[nodiscard]] Widget *find(const QString &name)
    {
        auto *found = page->findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focused = QApplication::focusWidget();
        REQUIRE(focused);
        QTest::keyClick(focused, Qt::Key(key), modifiers);
    }
    void type(const QString &text)
    {
        QWidget *focused = QApplication::focusWidget();
        REQUIRE(focused);
        QTest::keyClicks(focused, text);
    }
    /// A key of an Urdu layout: the letter, without a Latin key.
    void pressUrdu(const QString &letter)
    {
        QWidget *focused = QApplication::focusWidget();
        QKeyEvent down(QEvent::KeyPress, letter.front().unicode(), Qt::NoModifier, letter);
        QApplication::sendEvent(focused, &down);
    }
    [[nodiscard]] QString current() const { return assessment.question().name; }

    ui::Theme theme;
    ui::LanguageController languages{theme};
    ui::AuditsController audits{*workspace};
    ui::AssessmentController assessment{*workspace};
    ui::MainWindow window{languages};
    ui::AuditsPage *page = nullptr;
};

} // namespace meyar::test
