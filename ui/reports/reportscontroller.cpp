// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportscontroller.h"

#include "core/assessment/gradeprofilefiles.h"
#include "core/report/htmlwriter.h"
#include "core/report/reportphotos.h"
#include "core/vault/devicekeys.h"
#include "core/wording/errortext.h"
#include "core/wording/format.h"
#include "core/wording/words.h"
#include "ui/common/fonts.h"
#include "ui/report/fittingreport.h"
#include "ui/report/pdfwriter.h"
#include "ui/report/reportphoto.h"

namespace meyar::ui {

using namespace Qt::StringLiterals;

ReportsController::ReportsController(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&m_workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        Q_EMIT wentStale();
    });
}

ReportDocument ReportsController::document() const
{
    return fittingReport(m_kind, *m_input, m_language, m_options);
}

QString ReportsController::suggestedName(const QString &suffix) const
{
    QString name;
    for (const QChar c : m_input ? m_input->enterprise.name.toLower() : QString()) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain) {
            name += c;
        } else if (!name.isEmpty() && !name.endsWith(u'-')) {
            name += u'-';
        }
    }
    const QString day = m_input ? m_input->assessment.startedOn.toString(Qt::ISODate) : QString();
    return QStringList{name.isEmpty() ? u"audit"_s : name, m_kind == ReportKind::Audit ? QString() : toCode(m_kind), day, toCode(m_language)}.join(u'-').replace(u"--"_s, u"-"_s) + suffix;
}

void ReportsController::refreshIfStale()
{
    if (m_stale) {
        refresh();
    }
}

void ReportsController::refresh()
{
    m_stale = false;
    m_workspace.read(this, [](Store &store) { return store.assessments(); },
                     [this](std::vector<AssessmentRow> rows) {
                         m_rows = std::move(rows);
                         m_loaded = true;
                         prepareLines();
                         if (m_current.isNull() && !m_rows.empty()) {
                             m_current = m_rows.front().assessment.id;
                         }
                         gather();
                     });
}

void ReportsController::prepareLines()
{
    const bool urdu = m_words.language() == Language::Urdu;
    std::vector<ReportLine> lines;
    for (const AssessmentRow &row : m_rows) {
        const QString name = urdu && !row.enterpriseNameUrdu.isEmpty() ? row.enterpriseNameUrdu : row.enterpriseName;
        lines.push_back({row.assessment.id, name, dateText(m_words, row.assessment.startedOn),
                         word(m_words, row.assessment.state), row.conflicts > 0});
    }
    m_model.setLines(std::move(lines));
    Q_EMIT listChanged();
}

void ReportsController::retranslate()
{
    m_words = Translation(uiLanguage());
    m_model.setHeads({tr("Factory"), tr("Date"), tr("State")});
    prepareLines();
    if (!m_languageChosen) {
        m_language = uiLanguage() == Language::Urdu ? ReportLanguage::Urdu : ReportLanguage::English;
        Q_EMIT reportChanged();
    }
}

void ReportsController::select(AssessmentId id)
{
    if (id == m_current && m_input) {
        return;
    }
    m_current = id;
    gather();
}

void ReportsController::gather()
{
    if (m_current.isNull()) {
        m_input.reset();
        Q_EMIT reportChanged();
        return;
    }
    m_workspace.read(
        this,
        [id = m_current, library = m_workspace.library(), &clock = m_workspace.clock()](Store &store) {
            Result<AuditReportInput> input = gatherAuditReport(store, library, id, clock);
            if (input) { // as it is looked at on this laptop
                input->profile = gradeProfile(chosenGradeProfile(store.profile()), store.profile());
            }
            return input ? Result<Gathered>(Gathered{*input, store.evidenceFiles()}) : failAs(input);
        },
        [this](const Gathered &gathered) { addPhotos(gathered); });
}

/// Photos are read and made smaller beside the window and the store.
void ReportsController::addPhotos(const Gathered &gathered)
{
    const auto load = [gathered] {
        AuditReportInput input = gathered.input;
        loadPhotos(input, gathered.files, reportPhotoMaker());
        return input;
    };
    whenDone(m_beside.submit(load), this, [this, id = gathered.input.assessment.id](AuditReportInput input) {
        if (id != m_current) {
            return; // another one was chosen meanwhile
        }
        m_input = std::move(input);
        Q_EMIT reportChanged();
    });
}

void ReportsController::setLanguage(ReportLanguage language)
{
    m_languageChosen = true;
    m_language = language;
    Q_EMIT reportChanged();
}

void ReportsController::setKind(ReportKind kind)
{
    m_kind = kind;
    Q_EMIT reportChanged();
}

void ReportsController::setOptions(const PdfOptions &options)
{
    m_options = options;
    Q_EMIT reportChanged();
}

void ReportsController::savePdf(const QString &path)
{
    if (m_saving || !m_input) {
        return;
    }
    m_saving = true;
    m_canceled = false;
    Q_EMIT savingStarted();
    const auto keysOf = [](Store &store) -> Result<std::optional<vault::KeyPair>> {
        const Result<QByteArray> secret = store.secretKey();
        const Result<DeviceInfo> device = store.thisDevice();
        if (!secret || !device) { // only looked at: the report is written without a seal
            return std::optional<vault::KeyPair>();
        }
        return std::optional(vault::KeyPair{device->publicKey, *secret});
    };
    m_workspace.read(this, keysOf, [this, path](const std::optional<vault::KeyPair> &keys) { writePdf(path, keys); });
}

void ReportsController::writePdf(const QString &path, const std::optional<vault::KeyPair> &keys)
{
    std::optional<PdfSeal> seal;
    if (keys) {
        seal = PdfSeal{factsOf(toCode(m_kind), *m_input, m_language), *keys};
    }
    const auto progress = [this](int written, int pages) {
        QMetaObject::invokeMethod(this, [this, written, pages] { Q_EMIT savingProgress(written, pages); }, Qt::QueuedConnection);
        return !m_canceled;
    };
    const auto write = [document = document(), path, options = m_options, seal, progress] {
        return ui::writePdf(document, path, options, seal, progress);
    };
    whenDone(m_beside.submit(write), this, [this, path](const Result<PdfWritten> &written) {
        m_saving = false;
        if (written && *written == PdfWritten::Cancelled) {
            Q_EMIT canceled();
            return;
        }
        finishSaving(written ? Result<>() : failAs(written), path);
    });
}

void ReportsController::cancel()
{
    m_canceled = true;
}

void ReportsController::verify(const QString &path)
{
    whenDone(m_beside.submit([path] { return verifiedReport(path); }), this, [this](const Result<VerifiedReport> &report) {
        if (!report) {
            Q_EMIT notVerified(errorText(m_words, report.error()));
            return;
        }
        m_workspace.read(this, [key = report->key](Store &store) { return store.device(key); },
                         [this, report = *report](const DeviceInfo &device) { Q_EMIT verified(sentenceOf(report, device)); });
    });
}

QString ReportsController::sentenceOf(const VerifiedReport &report, const DeviceInfo &device) const
{
    const ReportFacts &facts = report.facts;
    const QString what = tr("Whole: not a byte has changed since it was made. %1, visit of %2, head code %3.")
                             .arg(isolated(facts.enterprise),
                                  dateText(m_words, QDate::fromString(facts.startedOn, Qt::ISODate)), isolated(facts.headCode));
    const QString laptop = isolated(vault::deviceLabel(report.key));
    switch (device.shownLevel()) {
    case vault::TrustLevel::Certified:
        return what + u' ' + tr("Made on the laptop %1, which the programme's office has certified.").arg(laptop);
    case vault::TrustLevel::FirstUse:
        return what + u' ' + tr("Made on the laptop %1, which was accepted here.").arg(laptop);
    case vault::TrustLevel::Revoked:
        return what + u' ' + tr("But it was made on the laptop %1, which the programme's office trusts no more.").arg(laptop);
    case vault::TrustLevel::Unknown:
        break;
    }
    return what + u' '
        + (device.isThis ? tr("Made on this laptop, %1.").arg(laptop)
                         : tr("Made on the laptop %1, which nobody here knows: compare its fingerprint %2 with its owner.")
                               .arg(laptop, isolated(vault::fingerprint(report.key))));
}

void ReportsController::saveHtml(const QString &path)
{
    finishSaving(writeHtml(document(), path), path);
}

void ReportsController::finishSaving(const Result<> &written, const QString &path)
{
    if (written) {
        Q_EMIT saved(path);
    } else {
        Q_EMIT refused(errorText(m_words, written.error()));
    }
}

void ReportsController::showConflicts()
{
    Q_EMIT m_workspace.openConflictsRequested();
}

void ReportsController::startAudit()
{
    Q_EMIT m_workspace.startAssessmentRequested(SiteId());
}

} // namespace meyar::ui
