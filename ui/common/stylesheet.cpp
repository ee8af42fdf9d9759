// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/palette.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

// Inputs, combos, check marks and arrows are painted by Style: a style sheet can draw none of them
// without picture files. @name is a token.
constexpr auto sheet = R"(
QToolTip { background: @surface; color: @text1; border: 1px solid @line; padding: 4px 8px; }

QTextEdit { background: @surface; color: @text1; border: 1px solid @strongLine; border-radius: 6px; padding: 2px 6px;
            selection-background-color: @accent; selection-color: @onAccent; }
QTextEdit:focus { border: 2px solid @accent; padding: 1px 5px; }
QTextEdit:disabled { background: @sunk; color: @text3; border-color: @line; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @thumb; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @strongLine; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QTableView, QTreeView, QListView { background: @surface; color: @text1; border: none; outline: none;
            selection-background-color: @accentGround; selection-color: @text1; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @text3; border: none; border-bottom: 1px solid @line;
            padding: 0 10px; }
QHeaderView::section:hover { color: @text1; }
QTableCornerButton::section { background: @window; border: none; border-bottom: 1px solid @line; }

QComboBox QAbstractItemView { background: @surface; border: 1px solid @line; padding: 4px; }

QMenu { background: @surface; color: @text1; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 28px; border-radius: 4px; }
QMenu::item:selected { background: @accentGround; color: @text1; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; padding-right: 8px; }

QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @text2; border: none; border-bottom: 2px solid transparent;
            padding: 7px 12px 8px 12px; }
QTabBar::tab:hover { color: @text1; }
QTabBar::tab:selected { color: @accent; border-bottom: 2px solid @accent; font-weight: bold; }

QProgressBar { background: @sunk; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }

QGroupBox { border: 1px solid @line; border-radius: 8px; margin-top: 10px; padding-top: 10px; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QCalendarWidget QWidget#qt_calendar_navigationbar { background: @surface; }
QCalendarWidget QToolButton { color: @text1; background: transparent; border: none; border-radius: 6px;
            padding: 4px 8px; margin: 4px 2px; font-weight: bold; }
QCalendarWidget QToolButton:hover { background: @sunk; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView { background: @surface; alternate-background-color: @surface; color: @text1;
            selection-background-color: @accent; selection-color: @onAccent; }
)";

} // namespace

QString styleSheetOf(const Tokens &tokens)
{
    const QHash<QString, QColor> values{
        {u"window"_s, tokens.window},
        {u"surface"_s, tokens.surface},
        {u"sunk"_s, tokens.sunk},
        {u"line"_s, tokens.line},
        {u"strongLine"_s, tokens.strongLine},
        {u"text1"_s, tokens.text1},
        {u"text2"_s, tokens.text2},
        {u"text3"_s, tokens.text3},
        {u"accent"_s, tokens.accent.ink},
        {u"accentGround"_s, tokens.accent.ground},
        {u"onAccent"_s, tokens.onAccent},
        {u"thumb"_s, mixed(tokens.strongLine, tokens.surface, 0.45)},
    };
    const QString source = QString::fromUtf8(sheet);
    QString result;
    static const QRegularExpression name(u"@([A-Za-z0-9]+)"_s);
    qsizetype from = 0;
    for (auto it = name.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        Q_ASSERT(values.contains(match.captured(1)));
        result += source.mid(from, match.capturedStart() - from);
        result += values.value(match.captured(1)).name();
        from = match.capturedEnd();
    }
    return result + source.mid(from);
}

} // namespace meyar::ui
