// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"

class QAction;
class QComboBox;
class QStackedWidget;

namespace meyar::ui {

class Dialogs;
class EmptyState;
class IndicatorPanel;
class IndicatorsController;
class MessageBar;
class SegmentedSwitch;

/// Figures of one factory: key figures by month, accidents, environment, risks, and what other tabs add.
class IndicatorsPage final : public Page
{
    Q_OBJECT

public:
    IndicatorsPage(IndicatorsController &controller, Dialogs &dialogs, MessageBar &messages, QWidget *parent = nullptr);

    /// Whether what is done on a tab is kept with the site's figures: only there a step can be taken back.
    enum class Keeps { Nothing, Figures };
    /// A further tab after the others. `title` is asked again in another language, and `retranslate` called.
    void addTab(const QString &id, std::function<QString()> title, QWidget *panel, Keeps keeps, std::function<void()> retranslate = {});
    void showTab(const QString &id);

    [[nodiscard]] QString contextLine() const override;
    [[nodiscard]] QString unsaved() const override;
    [[nodiscard]] QAction *undoAction() override { return m_undo; }
    [[nodiscard]] QAction *redoAction() override { return m_redo; }
    void activated() override;

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Tab
    {
        QString id;
        std::function<QString()> title;
        QWidget *panel;
        Keeps keeps = Keeps::Nothing;
        std::function<void()> retranslate;
    };
    void refreshSteps();
    void addPanel(const QString &id, std::function<QString()> title, IndicatorPanel *panel);
    QAction *addStep(const QKeySequence &keys, const QString &keywords, void (IndicatorsController::*handler)());
    void showSites();
    void showFigures();

    IndicatorsController &m_controller;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QComboBox *m_site;
    SegmentedSwitch *m_switch;
    QStackedWidget *m_panels;
    std::vector<Tab> m_tabs;
    std::vector<IndicatorPanel *> m_own;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace meyar::ui
