// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "ui/audits/auditsmodel.h"
#include "ui/packs/packentry.h"
#include "ui/workspace/workspace.h"

#include <QHash>

#include <optional>

namespace meyar::ui {

/// A choice of the new-audit panel.
struct SiteChoice
{
    SiteId id;
    EnterpriseId enterprise;
    QString name; ///< "Tarazu Leather, Sialkot"
    QString jurisdiction;
};

/// What the new-audit panel asks for.
struct NewAudit
{
    SiteId site;
    QByteArray pack;
    AssessmentKind kind = AssessmentKind::Audit;
    QDate startedOn;
    QString auditors;
};

/// The list of assessments, and beginning a new one. Progress and scores need the packs: they are
/// counted behind the list, a few assessments at a time, newest first.
class AuditsController final : public QObject
{
    Q_OBJECT

public:
    explicit AuditsController(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] AuditsModel &model() { return m_model; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    void load();
    void retranslate();

    [[nodiscard]] const std::vector<SiteChoice> &sites() const { return m_sites; }
    [[nodiscard]] std::vector<PackEntry> packs() const;
    [[nodiscard]] bool isReadingPacks() const { return m_workspace.isReadingPacks(); }
    [[nodiscard]] QString sectorOf(SiteId site) const; ///< code; empty = not known
    [[nodiscard]] QStringList packsUsedAt(SiteId site) const; ///< ids
    [[nodiscard]] std::vector<std::pair<AssessmentKind, QString>> kinds() const;
    [[nodiscard]] QDate today() const { return m_workspace.clock().today(); }
    [[nodiscard]] const QString &person() const { return m_person; } ///< who works on this laptop

    void start(const NewAudit &wanted);
    void startFollowUp(AssessmentId earlier); ///< today; started() also with one that is a draft already
    void requestNewFactory(); ///< answered by the factories page

Q_SIGNALS:
    void loaded();
    void choicesChanged();
    void started(meyar::AssessmentId id);
    void startRequested(meyar::SiteId site); ///< another page wants an audit of this site

private:
    /// What counting one assessment gives.
    struct Summary
    {
        AssessmentId id;
        int answered = 0;
        int applicable = 0;
        std::optional<double> percent;
        QString grade;
    };

    void show(std::vector<AssessmentRow> rows);
    void loadChoices();
    void prepareChoices();
    void count(); ///< the next few assessments
    void counted(const std::vector<Summary> &summaries);
    [[nodiscard]] AuditRow rowOf(const AssessmentRow &row) const;
    void addSummary(AuditRow &shown, const AssessmentRow &row) const;
    void addState(AuditRow &shown, const AssessmentRow &row) const;
    [[nodiscard]] QString placeName(const QString &name, const QString &nameUrdu,
                                    const QString &site) const;

    Workspace &m_workspace;
    Translation m_words;
    AuditsModel m_model;
    std::vector<AssessmentRow> m_rows;
    std::vector<SiteRow> m_siteRows;
    std::vector<SiteChoice> m_sites;
    QHash<AssessmentId, std::pair<qint64, Summary>> m_summaries; ///< with the edit they belong to
    QString m_person;
    bool m_wanted = false; ///< the list is being looked at
    bool m_loaded = false;
    bool m_counting = false;
};

} // namespace meyar::ui
