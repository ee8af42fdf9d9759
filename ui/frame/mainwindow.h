// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/language.h"
#include "ui/frame/commandpalette.h"
#include "ui/frame/page.h"

#include <QElapsedTimer>
#include <QWidget>

class QStackedWidget;

namespace meyar::ui {

class HelpOverlay;
class MessageBar;
class NavigationRail;
class StatusLine;
class TopBar;

/// The window: rail, top bar, pages, status line, palette, undo bar. Knows pages only by their
/// interface.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(LanguageController &languages, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Takes ownership. Pages stand in the rail in the order of adding; only what was added is
    /// shown.
    void addPage(Page *page);
    /// The rail shows these of the main pages, in this order, and Ctrl with a digit goes to them. The palette goes to the
    /// others too.
    void arrange(const QStringList &pageIds);
    void goTo(const QString &pageId);
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] Page *page(const QString &pageId) const;

    /// An action of the whole window: its shortcut works everywhere, the palette lists it. Not
    /// owned.
    void addCommand(QAction *action);
    void addPaletteSource(PaletteSource source);
    void openPalette();
    void openHelp();

    [[nodiscard]] StatusLine &status() { return *m_status; }
    [[nodiscard]] MessageBar &messages() { return *m_messages; }

Q_SIGNALS:
    void currentPageChanged(const QString &pageId);

protected:
    /// Something that is typed and not saved keeps the window open once; the second close within a while leaves it.
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *addWindowAction(const QKeySequence &keys, void (MainWindow::*handler)());
    void toggleFullScreen();
    void goToSettings();
    void goBack();
    void retranslate();
    void placeMessages();
    [[nodiscard]] std::vector<PaletteEntry> commands() const;
    [[nodiscard]] QStringList numberedPages() const; ///< by Ctrl+1 to Ctrl+9

    LanguageController &m_languages;
    NavigationRail *m_rail;
    TopBar *m_top;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    MessageBar *m_messages;
    CommandPalette *m_palette;
    HelpOverlay *m_help;
    QList<Page *> m_pages;
    QElapsedTimer m_askedToClose; ///< since the window said what would be lost
    QStringList m_arranged; ///< ids; empty: all, in the order of adding
    QList<QAction *> m_commands;
    QAction *m_fullScreen;
    QAction *m_openPalette;
    QAction *m_openHelp;
    QAction *m_settings;
    QAction *m_back;
};

} // namespace meyar::ui
