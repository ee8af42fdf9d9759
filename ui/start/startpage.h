// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"

class QAction;
class QListView;
class QStackedWidget;

namespace meyar::ui {

class Button;
class Card;
class Label;
class ProgressLine;
class SectionHeader;
class StartController;
class StartModel;
class StartTile;

/// Where things stand, and what most people do next.
class StartPage final : public Page
{
    Q_OBJECT

public:
    explicit StartPage(StartController &controller, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString contextLine() const override;
    void activated() override;

Q_SIGNALS:
    void pageRequested(const QString &pageId); ///< "exchange", "findings", "selfcheck"
    void importRequested(); ///< after pageRequested("exchange"): its import part

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// A list in a card, with what it says while it is empty.
    struct List
    {
        SectionHeader *head = nullptr;
        Label *nothing = nullptr;
        QListView *view = nullptr;
    };

    QWidget *buildWork();
    QWidget *buildWelcome();
    QWidget *buildContinue();
    QWidget *buildNext();
    QWidget *buildTiles();
    QWidget *buildList(List &list, const QString &name, StartModel &model);
    void buildActions();
    void connectSignals();
    QAction *addPageAction(const QKeySequence &keys, const QString &keywords,
                           void (StartPage::*handler)());
    void goOn();
    void startAudit();
    void addFactory();
    void importBundle();
    void updateState();

    StartController &m_controller;
    QStackedWidget *m_stack;
    Card *m_continue = nullptr;
    Label *m_continueTitle = nullptr;
    Label *m_factory = nullptr;
    Label *m_remark = nullptr;
    Label *m_progress = nullptr;
    ProgressLine *m_bar = nullptr;
    Button *m_goOn = nullptr;
    Button *m_newAudit = nullptr;
    Button *m_selfCheck = nullptr;
    Button *m_training = nullptr;
    Button *m_firstCheck = nullptr;
    Button *m_addFactory = nullptr;
    Button *m_import = nullptr;
    StartTile *m_overdue = nullptr;
    StartTile *m_findings = nullptr;
    StartTile *m_unexported = nullptr;
    StartTile *m_conflicts = nullptr;
    List m_due;
    List m_audits;
    Label *m_welcome = nullptr;
    Label *m_welcomeText = nullptr;
    Button *m_firstFactory = nullptr;
    Button *m_firstImport = nullptr;
    QAction *m_goOnAction = nullptr;
    QAction *m_newAction = nullptr;
    QAction *m_factoryAction = nullptr;
    QAction *m_importAction = nullptr;
};

} // namespace meyar::ui
