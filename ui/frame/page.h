// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QAction;

namespace meyar::ui {

/// Where a page stands in the rail.
enum class RailPlace { Main, Foot, Hidden };

/// What the rail shows of a page. The title is a function, so that it is asked again in another
/// language.
struct PageInfo
{
    QString id; ///< "audits"; for tests and goTo()
    QString icon; ///< a name of the bundled set
    std::function<QString()> title; ///< one word
    RailPlace place = RailPlace::Main;
};

/// One page of the window. The frame asks it for the texts and widgets of the top bar and shows its
/// actions in the command palette and the F1 overlay: put a QAction with text and shortcut into
/// addAction() for each thing the page can do. Keys with Ctrl or Alt and F-keys then work while the page is shown,
/// wherever the keyboard is; plain letters only while it is in the page.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(PageInfo info, QWidget *parent = nullptr);

    [[nodiscard]] const PageInfo &info() const { return m_info; }

    [[nodiscard]] virtual QString title() const { return m_info.title(); }
    [[nodiscard]] virtual QString contextLine() const { return {}; }

    /// A widget between title and switches (progress). Owned by the page, made once.
    [[nodiscard]] virtual QWidget *topBarMiddle() { return nullptr; }
    /// Widgets before the search field (view switch). Owned by the page, made once.
    [[nodiscard]] virtual QList<QWidget *> topBarWidgets() { return {}; }
    /// The undo button is shown only where a page has an undo action.
    [[nodiscard]] virtual QAction *undoAction() { return nullptr; }
    /// Likewise the redo button.
    [[nodiscard]] virtual QAction *redoAction() { return nullptr; }
    /// Where questions are shown, the switch also offers "Both".
    [[nodiscard]] virtual bool offersBothLanguages() const { return false; }

    /// Keys that are no actions, for F1: what each does, and its caps.
    [[nodiscard]] virtual std::vector<std::pair<QString, QStringList>> keys() const { return {}; }

    /// Pixels at the lower edge that messages leave free: keys and buttons are shown there.
    [[nodiscard]] virtual int footHeight() const { return 0; }

    /// The back button of the top bar (and Alt+Left) is shown while this is true.
    [[nodiscard]] virtual bool canGoBack() const { return false; }
    virtual void goBack() { }

    /// What would be lost if the window were closed now, as a sentence that says where it goes on; empty: nothing.
    [[nodiscard]] virtual QString unsaved() const { return {}; }

    /// The page became the current one.
    virtual void activated() { }

    /// Where the keyboard goes when nothing of the page has it: the first thing that Tab would reach.
    virtual void takeFocus();

    /// Calls retranslate() if it was never called; the frame does so when a page is added.
    void ensureTranslated();

    /// A number at the rail's icon, 0 for none.
    [[nodiscard]] int badge() const { return m_badge; }
    void setBadge(int count);

Q_SIGNALS:
    /// Title, context line, back button, middle or right widgets changed.
    void topBarChanged();
    void badgeChanged(int count);

protected:
    /// Sets every text again. Called once before the page is first shown and after each change of
    /// language.
    virtual void retranslate() { }

    void actionEvent(QActionEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    PageInfo m_info;
    int m_badge = 0;
    bool m_translated = false;
};

/// More words for the palette to find an action by, beside its text: English, Urdu, Roman Urdu.
void setKeywords(QAction *action, const QString &keywords);
[[nodiscard]] QString keywordsOf(const QAction *action);

} // namespace meyar::ui
