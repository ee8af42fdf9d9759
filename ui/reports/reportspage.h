// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/report/reportkind.h"
#include "ui/common/tokens.h"
#include "ui/frame/page.h"

class QStackedWidget;

namespace meyar::ui {

using meyar::ReportKind;

class Button;
class Card;
class Dialogs;
class EmptyState;
class InlineError;
class Label;
class MessageBar;
class ReportsController;
class ReportView;
class SegmentedSwitch;
class TaskProgress;
class TableView;

/// The page "reports": the audits at one side, the report as it will be printed at the other.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    ReportsPage(ReportsController &controller, Dialogs &dialogs, MessageBar &messages, QWidget *parent = nullptr);

    /// The composition calls it for Workspace::openReportRequested.
    void openReport(AssessmentId id, ReportKind kind);

    [[nodiscard]] QString contextLine() const override;
    [[nodiscard]] QList<QWidget *> topBarWidgets() override;
    void activated() override;

protected:
    void retranslate() override;

private:
    QWidget *buildList();
    QWidget *buildPreview();
    void buildActions();
    void connectSignals();
    void savePdf();
    void saveHtml();
    void verify();
    void showVerdict(Tone tone, const QString &sentence);
    void updateReport();
    void updateButtons();
    void updateList();

    ReportsController &m_controller;
    Dialogs &m_dialogs;
    MessageBar &m_messages;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    TableView *m_table = nullptr;
    SegmentedSwitch *m_kind = nullptr;
    SegmentedSwitch *m_language = nullptr;
    Label *m_languageCaption = nullptr;
    Button *m_pdf = nullptr;
    Button *m_html = nullptr;
    SegmentedSwitch *m_paper = nullptr;
    SegmentedSwitch *m_body = nullptr;
    Button *m_verify = nullptr;
    TaskProgress *m_progress = nullptr;
    Card *m_verdict = nullptr;
    Label *m_verdictText = nullptr;
    Button *m_verdictClose = nullptr;
    QAction *m_verifyAction = nullptr;
    Card *m_provisional = nullptr;
    Label *m_provisionalText = nullptr;
    Button *m_decide = nullptr;
    InlineError *m_error = nullptr;
    ReportView *m_view = nullptr;
    QAction *m_pdfAction = nullptr;
    QAction *m_htmlAction = nullptr;
};

} // namespace meyar::ui
