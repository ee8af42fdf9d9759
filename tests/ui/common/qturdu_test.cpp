// SPDX-License-Identifier: GPL-3.0-or-later
// The windows and menus that Qt brings along speak the language of the window.
#include "tests/support/qtcatch.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTextEdit>
#include <QTreeView>

#include <memory>

using namespace Qt::StringLiterals;
using namespace meyar::ui;

namespace {

bool hasLatin(const QString &text)
{
    static const QRegularExpression latin(u"[A-Za-z]"_s);
    return text.section(u'\t', 0, 0).contains(latin); // after the tab stands a shortcut
}

QStringList wordsOf(const QMenu &menu)
{
    QStringList words;
    for (const QAction *action : menu.actions()) {
        words.append(action->text());
    }
    return words;
}

QStringList wordsOf(QFileDialog &dialog)
{
    QStringList words{dialog.windowTitle()};
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        words.append(label->text());
    }
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
        words.append(button->text());
        words.append(button->toolTip());
    }
    for (const QAction *action : dialog.findChildren<QAction *>()) {
        words.append(action->text());
    }
    const QTreeView *files = dialog.findChild<QTreeView *>();
    REQUIRE(files);
    for (int column = 0; column < files->model()->columnCount(); ++column) {
        words.append(files->model()->headerData(column, Qt::Horizontal).toString());
    }
    return words;
}

} // namespace

TEST_CASE("Choosing a file and the menus of text fields are in Urdu too", "[common]")
{
    Theme theme;
    LanguageController languages(theme);
    languages.setDisplay(DisplayLanguage::Urdu);
    QFileDialog dialog(nullptr, u"رپورٹ"_s, {}, u"رپورٹ (*)"_s);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.show();
    for (const QString &word : wordsOf(dialog)) {
        INFO(word.toStdString());
        CHECK_FALSE(hasLatin(word));
    }
    QLineEdit line;
    QTextEdit text;
    const std::unique_ptr<QMenu> menus[]{std::unique_ptr<QMenu>(line.createStandardContextMenu()),
                                         std::unique_ptr<QMenu>(text.createStandardContextMenu())};
    for (const auto &menu : menus) {
        CHECK(menu->actions().size() > 5);
        for (const QString &word : wordsOf(*menu)) {
            INFO(word.toStdString());
            CHECK_FALSE(hasLatin(word));
        }
    }
}
