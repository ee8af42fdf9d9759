// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/report/gather.h"
#include "ui/reports/reportsmodel.h"
#include "ui/workspace/workspace.h"

#include <optional>

namespace meyar::ui {

/// What is printed of an assessment.
enum class ReportKind { Audit, Closing };

/// The reports page: which assessment, in which language; the report as data; writing it.
class ReportsController final : public QObject
{
    Q_OBJECT

public:
    explicit ReportsController(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] ReportsModel &reports() { return m_model; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] AssessmentId current() const { return m_current; }
    [[nodiscard]] ReportKind kind() const { return m_kind; }
    [[nodiscard]] ReportLanguage language() const { return m_language; }
    [[nodiscard]] bool hasReport() const { return m_input.has_value(); }
    [[nodiscard]] int openConflicts() const { return m_input ? m_input->openConflicts : 0; }
    [[nodiscard]] ReportDocument document() const; ///< only while hasReport()
    /// "noor-textiles-2026-03-12-en.pdf"
    [[nodiscard]] QString suggestedName(const QString &suffix) const;

    void refreshIfStale();
    void retranslate();
    void select(AssessmentId id);
    void setLanguage(ReportLanguage language);
    void setKind(ReportKind kind);
    void savePdf(const QString &path);
    void saveHtml(const QString &path);
    void showConflicts();
    void startAudit();

Q_SIGNALS:
    void wentStale();
    void listChanged();
    void reportChanged(); ///< another document, or none
    void saved(const QString &path);
    void refused(const QString &sentence);

private:
    void refresh();
    void prepareLines();
    struct Gathered
    {
        AuditReportInput input;
        evidence::Files files;
    };
    void gather();
    void addPhotos(const Gathered &gathered);
    void finishSaving(const Result<> &written, const QString &path);

    Workspace &m_workspace;
    Translation m_words;
    ReportsModel m_model;
    std::vector<AssessmentRow> m_rows;
    AssessmentId m_current;
    ReportLanguage m_language = ReportLanguage::English;
    bool m_languageChosen = false;
    ReportKind m_kind = ReportKind::Audit;
    std::optional<AuditReportInput> m_input;
    SerialExecutor m_photos;
    bool m_loaded = false;
    bool m_stale = true;
};

} // namespace meyar::ui
