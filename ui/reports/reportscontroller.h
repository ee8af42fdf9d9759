// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/report/gather.h"
#include "core/report/reportkind.h"
#include "core/report/reportseal.h"
#include "ui/report/reportpages.h"
#include "ui/reports/reportsmodel.h"
#include "ui/workspace/workspace.h"

#include <atomic>
#include <optional>

namespace meyar::ui {

using meyar::ReportKind;

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
    [[nodiscard]] const PdfOptions &options() const { return m_options; }
    void setOptions(const PdfOptions &options);
    /// Beside the window; saved(), refused() or canceled() follows. Sealed with this laptop's key where it may write.
    void savePdf(const QString &path);
    [[nodiscard]] bool isSaving() const { return m_saving; }
    void cancel();
    void saveHtml(const QString &path);
    /// Whether a report is as it was made; verified() or notVerified() follows.
    void verify(const QString &path);
    void showConflicts();
    void startAudit();

Q_SIGNALS:
    void wentStale();
    void listChanged();
    void reportChanged(); ///< another document, or none
    void savingStarted();
    void savingProgress(int pages, int all);
    void canceled();
    void saved(const QString &path);
    void verified(const QString &sentence); ///< not a byte has changed; who made it
    void notVerified(const QString &sentence);
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
    void writePdf(const QString &path, const std::optional<vault::KeyPair> &keys);
    void finishSaving(const Result<> &written, const QString &path);
    [[nodiscard]] QString sentenceOf(const VerifiedReport &report, const DeviceInfo &device) const;

    Workspace &m_workspace;
    Translation m_words;
    ReportsModel m_model;
    std::vector<AssessmentRow> m_rows;
    AssessmentId m_current;
    ReportLanguage m_language = ReportLanguage::English;
    bool m_languageChosen = false;
    ReportKind m_kind = ReportKind::Audit;
    PdfOptions m_options;
    std::optional<AuditReportInput> m_input;
    std::atomic<bool> m_canceled = false;
    bool m_saving = false;
    bool m_loaded = false;
    bool m_stale = true;
    SerialExecutor m_beside; ///< the last member: what runs on it uses the others
};

} // namespace meyar::ui
