// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/language.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QHBoxLayout;

namespace meyar::ui {

class IconButton;
class Label;
class Page;
class SegmentedSwitch;

/// The search field of the top bar: looks like one, opens the command palette.
class PaletteButton;

/// 52 px over the content: back, title and context, the page's middle, undo, languages, the page's
/// widgets, search.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);
    void setPage(Page *page);
    void refresh();
    void setDisplay(DisplayLanguage display);

Q_SIGNALS:
    void backRequested();
    void displayChosen(meyar::ui::DisplayLanguage display);
    void paletteRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void retranslate();
    void placeTitle(bool twoLines);
    void fit();
    [[nodiscard]] int widthWanted(int step) const; ///< at a step of fit()
    void releaseWidgets();
    void follow(IconButton *button, QPointer<QAction> &followed, QAction *action);

    QPointer<Page> m_page;
    QHBoxLayout *m_row;
    QHBoxLayout *m_middle;
    QHBoxLayout *m_widgets;
    IconButton *m_back;
    QWidget *m_titleBox;
    Label *m_title;
    Label *m_context;
    IconButton *m_undo;
    IconButton *m_redo;
    QPointer<QAction> m_undoAction;
    QPointer<QAction> m_redoAction;
    SegmentedSwitch *m_languages;
    PaletteButton *m_search;
};

} // namespace meyar::ui
