// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/language.h"
#include "ui/frame/page.h"

#include "core/base/id.h"

class QStackedWidget;

namespace meyar::ui {

class AssessmentController;
class AuditActions;
class AuditListView;
class AuditsController;
class AuditView;
class Label;
class ProgressLine;
class SegmentedSwitch;

/// The page "audits": the list, or the open audit.
class AuditsPage final : public Page
{
    Q_OBJECT

public:
    AuditsPage(AuditsController &audits, AssessmentController &assessment,
               LanguageController &languages, QWidget *parent = nullptr);
    ~AuditsPage() override;

    /// Opens an audit, at a question if one is named. The composition calls it for
    /// Workspace::openAssessmentRequested.
    void openAudit(AssessmentId id, const QString &question = {});
    /// Opens the panel for a new audit of the site. The composition calls it for
    /// startAssessmentRequested.
    void startAudit(SiteId site);
    /// Begins a follow-up of the open findings of an audit, or opens the one that is begun already. The composition
    /// calls it for startFollowUpRequested.
    void startFollowUp(AssessmentId earlier);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString contextLine() const override;
    [[nodiscard]] QWidget *topBarMiddle() override;
    [[nodiscard]] QList<QWidget *> topBarWidgets() override;
    [[nodiscard]] QAction *undoAction() override;
    [[nodiscard]] QAction *redoAction() override;
    [[nodiscard]] bool offersBothLanguages() const override;
    [[nodiscard]] bool canGoBack() const override;
    void goBack() override;
    void activated() override;
    [[nodiscard]] int footHeight() const override;
    void takeFocus() override;
    [[nodiscard]] QString unsaved() const override;

protected:
    void retranslate() override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTopBar();
    void addListActions();
    void connectSignals();
    void showList();
    void showAudit();
    void refreshTopBar();
    [[nodiscard]] bool isAuditShown() const;

    AuditsController &m_audits;
    AssessmentController &m_assessment;
    QStackedWidget *m_stack;
    AuditListView *m_list;
    AuditView *m_view;
    AuditActions *m_actions;
    QAction *m_new;
    QAction *m_filter;
    QWidget *m_progress;
    Label *m_progressText;
    ProgressLine *m_progressLine;
    SegmentedSwitch *m_switch;
};

} // namespace meyar::ui
