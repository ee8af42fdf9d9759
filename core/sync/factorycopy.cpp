// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/factorycopy.h"

#include "core/base/writefailure.h"
#include "core/evidence/filekind.h"
#include "core/evidence/strippedcopy.h"
#include "core/indicators/sitefigures.h"
#include "core/store/interviewrows.h"
#include "core/store/rowedits.h"
#include "core/sync/evidencetosend.h"
#include "core/sync/factoryfilter.h"
#include "core/sync/outgoing.h"

#include <QDir>
#include <QTemporaryDir>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

/// One assessment as it is here, and what its pack keeps secret.
struct Source
{
    AssessmentRow row;
    std::shared_ptr<const Pack> pack;
    bundle::Confidential confidential;
};

Result<Source> sourceOf(Store &store, AssessmentId id)
{
    const Result<AssessmentRow> row = store.assessment(id);
    const auto packs = store.packs();
    if (!row || !packs) {
        return tl::unexpected(!row ? row.error() : packs.error());
    }
    for (const std::shared_ptr<const Pack> &pack : *packs) {
        if (pack->hash == row->assessment.packHash) {
            return Source{*row, pack, bundle::confidentialIn(*pack)};
        }
    }
    return fail(Error::Code::NotFound, {u"pack"_s, row->assessment.packId});
}

/// Writes into the database that is to be handed over. Every method goes on only if all was well so far.
class CopyWriter
{
public:
    CopyWriter(Store &from, Store &to) : m_from(from), m_to(to) {}

    void putPlace(EnterpriseId id, const std::set<QString> &secretFacts);
    void putAssessment(const Source &source);
    [[nodiscard]] Result<FactoryCopySummary> result() const
    {
        return m_error ? Result<FactoryCopySummary>(tl::unexpected(*m_error)) : m_summary;
    }

private:
    [[nodiscard]] bool putFigures(SiteId site);
    void countTestimony(AssessmentId id);
    void putSignatures(AssessmentId id);
    void putAnswers(const Source &source);
    void putSheet(AssessmentId id);
    [[nodiscard]] std::set<FindingId> putFindings(const Source &source);
    void putEvidence(const Source &source, const std::set<FindingId> &findings);
    void putFile(Evidence evidence);

    template <typename T> bool isGood(const Result<T> &result)
    {
        if (!m_error && !result) {
            m_error = result.error();
        }
        return !m_error;
    }
    Store &m_from;
    Store &m_to;
    FactoryCopySummary m_summary;
    std::optional<Error> m_error;
};

void CopyWriter::putPlace(EnterpriseId id, const std::set<QString> &secretFacts)
{
    Result<Enterprise> enterprise = m_from.enterprise(id);
    const Result<std::vector<SiteRow>> sites = m_from.sites();
    if (!isGood(enterprise) || !isGood(sites)) {
        return;
    }
    m_summary.leftOut.hasNotes = !enterprise->notes.isEmpty();
    enterprise->notes.clear();
    if (!isGood(m_to.put(*enterprise))) {
        return;
    }
    for (const SiteRow &row : *sites) {
        if (row.site.enterprise != id) {
            continue;
        }
        Site site = row.site;
        for (const QString &fact : secretFacts) {
            if (site.facts.erase(fact) > 0 && !m_summary.leftOut.facts.contains(fact)) {
                m_summary.leftOut.facts += fact;
            }
        }
        if (!isGood(m_to.put(site)) || !putFigures(site.id)) {
            return;
        }
    }
}

bool CopyWriter::putFigures(SiteId site)
{
    const Result<SiteFigures> figures = m_from.figures(site);
    return isGood(figures) && (figures->isEmpty() || isGood(m_to.put(site, editsOf(*figures))));
}

void CopyWriter::putAssessment(const Source &source)
{
    Assessment assessment = source.row.assessment;
    assessment.state = AssessmentState::Draft; // what is closed takes no answers
    if (m_error || !isGood(m_to.start(assessment, *source.pack))) {
        return;
    }
    countTestimony(assessment.id);
    putSheet(assessment.id);
    putAnswers(source);
    if (m_error) {
        return;
    }
    const std::set<FindingId> findings = putFindings(source);
    if (!m_error) {
        putEvidence(source, findings);
    }
    if (!m_error) {
        putSignatures(assessment.id);
    }
    if (!m_error) {
        (void)isGood(m_to.put(source.row.assessment));
    }
}

/// Of the whole audit, which is more than the copy shows: they are kept as they were given.
void CopyWriter::putSignatures(AssessmentId id)
{
    const Result<std::vector<Signature>> signatures = m_from.signatures(id);
    if (!isGood(signatures)) {
        return;
    }
    for (const Signature &signature : *signatures) {
        if (!isGood(m_to.keep(signature))) {
            return;
        }
    }
}

/// Nothing of it is read but how much there is.
void CopyWriter::countTestimony(AssessmentId id)
{
    const Result<std::vector<SealedInterview>> interviews = m_from.interviews(id);
    const Result<QHash<QString, SealedAnswerRow>> answers = m_from.sealedAnswers(id);
    if (!isGood(interviews) || !isGood(answers)) {
        return;
    }
    m_summary.leftOut.interviews += static_cast<int>(interviews->size());
    for (const QString &key : answers->keys()) {
        m_summary.leftOut.questions += questionOfKey(key);
    }
}

void CopyWriter::putSheet(AssessmentId id)
{
    const Result<VisitSheet> sheet = m_from.visitSheet(id);
    if (isGood(sheet)) {
        (void)isGood(m_to.put(forFactory(*sheet)));
    }
}

void CopyWriter::putAnswers(const Source &source)
{
    const AssessmentId id = source.row.assessment.id;
    const Result<Answers> answers = m_from.answers(id);
    const Result<Answers> begun = m_to.answers(id);
    if (m_error || !isGood(answers) || !isGood(begun)) {
        return;
    }
    RowEdits rows;
    std::copy_if(answers->rows.begin(), answers->rows.end(), std::back_inserter(rows.put),
                 [](const RepeatRow &row) { return !row.deleted; });
    std::vector<AnswerEdit> &edits = rows.answers;
    for (auto at = begun->cbegin(); at != begun->cend(); ++at) {
        if (!answers->contains(at.key())) { // from the site's facts; here somebody has not answered it
            edits.push_back({at.key(), {}, {}, {}});
        }
    }
    for (const Answer &answer : *answers) {
        const QString key = answerKey(answer.question, answer.row);
        if (answer.value.isEmpty() && answer.note.isEmpty() && !begun->contains(key)) {
            continue;
        }
        const bool isKnown = source.pack->form->find(answer.question) != form::noNode;
        if (!isKnown || source.confidential.questions.contains(answer.question)) {
            m_summary.leftOut.questions += answer.question;
            continue;
        }
        edits.push_back({key, answer.value, {}, answer.note});
    }
    m_summary.leftOut.questions.removeDuplicates();
    m_summary.leftOut.questions.sort();
    (void)isGood(m_to.editRows(id, rows));
}

std::set<FindingId> CopyWriter::putFindings(const Source &source)
{
    std::set<FindingId> shown;
    const Result<std::vector<FindingRow>> rows = m_from.findings(source.row.assessment.id);
    if (!isGood(rows)) {
        return shown;
    }
    for (const FindingRow &row : *rows) {
        const Finding &finding = row.finding;
        const bool isKnown
            = finding.question.isEmpty() || source.pack->form->find(finding.question) != form::noNode;
        if (!isKnown || source.confidential.hides(finding)) {
            m_summary.leftOut.findings += finding.code.isEmpty() ? finding.statement : finding.code;
            m_summary.leftOut.actions += static_cast<int>(row.actions.size());
            continue;
        }
        bool isWritten = isGood(m_to.put(finding));
        for (const CorrectiveAction &action : row.actions) {
            isWritten = isWritten && isGood(m_to.put(action));
        }
        if (!isWritten || !isGood(m_to.put(finding))) { // again: the actions have moved its state
            return shown;
        }
        shown.insert(finding.id);
    }
    return shown;
}

void CopyWriter::putEvidence(const Source &source, const std::set<FindingId> &findings)
{
    const Result<std::vector<EvidenceRow>> rows = m_from.evidence(source.row.assessment.id);
    const Result<std::set<QByteArray>> removed = bundle::removedForGood(m_from);
    if (!isGood(rows) || !isGood(removed)) {
        return;
    }
    std::vector<EvidenceRow> leftOut;
    for (const EvidenceRow &row :
         bundle::evidenceToShow(*rows, *source.pack, source.confidential, findings, leftOut)) {
        if (removed->contains(row.evidence.sha256)) {
            leftOut.push_back(row);
        } else if (!m_error) {
            putFile(row.evidence);
        }
    }
    for (const EvidenceRow &row : leftOut) {
        m_summary.leftOut.evidence += row.evidence.name;
    }
}

void CopyWriter::putFile(Evidence evidence)
{
    const Result<QByteArray> bytes = m_from.evidenceFiles().get(evidence.sha256);
    if (!isGood(bytes)) {
        return;
    }
    const std::optional<evidence::FileKind> kind = evidence::kindOf(*bytes);
    if (!kind || !evidence::isImage(*kind)) {
        m_summary.documents += evidence.name;
        (void)isGood(m_to.attach(evidence, *bytes));
        return;
    }
    const Result<QByteArray> copy = evidence::strippedCopy(*bytes, evidence.name);
    if (!isGood(copy)) {
        return;
    }
    evidence.id = bundle::copyIdOf(evidence.id);
    evidence.derivedFrom = evidence.sha256;
    evidence.edits.clear();
    evidence.takenAt = {};
    (void)isGood(m_to.attach(evidence, *copy));
}

/// The bundle of all that is in the copy's database, readable also by whoever hands it over.
Result<ExportSummary> written(Store &copy, const QString &profile, const FactoryCopyRequest &request)
{
    const Result<std::vector<FeedRun>> runs = copy.feeds({});
    Result<BundleContent> content = bundle::newBundle(copy, BundlePurpose::FactoryCopy, {}, {});
    const Result<QStringList> recipients = bundle::withOurselves(profile, request.recipients);
    const Result<bundle::EvidenceToSend> evidence = bundle::evidenceToSend(copy, {}, {});
    if (!runs || !content || !recipients || !evidence) {
        return tl::unexpected(!runs ? runs.error() : !content ? content.error()
                                  : !recipients ? recipients.error()
                                                : evidence.error());
    }
    bundle::addFeeds(*content, *runs);
    content->recipients = *recipients;
    for (const bundle::FileToSend &file : evidence->files) {
        content->blobs.push_back(file.blob);
    }
    const Result<BundleContent> done = bundle::writeSigned(copy, request.path, std::move(*content));
    if (!done) {
        return failAs(done);
    }
    ExportSummary summary;
    summary.path = request.path;
    summary.bytes = done->fileSize;
    summary.assessments = static_cast<int>(request.assessments.size());
    summary.feeds = static_cast<int>(done->feeds.size());
    summary.changes = static_cast<int>(done->changes.size());
    summary.recipients = static_cast<int>(done->recipients.size());
    summary.files = static_cast<int>(evidence->files.size());
    summary.manifestHash = done->manifestHash;
    return summary;
}

Result<std::vector<Source>> sourcesOf(Store &store, const FactoryCopyRequest &request)
{
    std::vector<Source> sources;
    for (const AssessmentId &id : request.assessments) {
        Result<Source> source = sourceOf(store, id);
        if (!source) {
            return failAs(source);
        }
        sources.push_back(std::move(*source));
        if (sources.back().row.assessment.enterprise != sources.front().row.assessment.enterprise) {
            return fail(Error::Code::BadArgument,
                        {u"assessment"_s, sources.back().row.enterpriseName, u"one of the same enterprise"_s});
        }
    }
    int undecided = 0;
    for (const Source &source : sources) {
        undecided += source.row.conflicts;
    }
    if (undecided > 0) { // the copy would show one side as if nobody had said otherwise
        return fail(Error::Code::ConflictsOpen, {QString::number(undecided)});
    }
    if (sources.empty()) {
        return fail(Error::Code::BadArgument, {u"assessment"_s, {}, u"at least one"_s});
    }
    return sources;
}

} // namespace

Result<FactoryCopySummary> exportFactoryCopy(Store &store, const FactoryCopyRequest &request, const Clock &clock)
{
    const Result<std::vector<Source>> sources = sourcesOf(store, request);
    const Result<QString> name = store.programmeName();
    const Result<DeviceInfo> me = store.thisDevice();
    const QTemporaryDir folder;
    if (!sources || !name || !me) {
        return tl::unexpected(!sources ? sources.error() : !name ? name.error() : me.error());
    }
    if (!folder.isValid()) {
        return tl::unexpected(writeFailure(QDir::tempPath(), folder.errorString()));
    }
    StoreOptions options;
    options.path = folder.filePath(u"copy.meyardb"_s);
    options.profile = folder.filePath(u"profile"_s);
    options.programme = store.programme();
    options.programmeName = *name;
    const Result<std::unique_ptr<Store>> opened = Store::open(options, clock);
    if (!opened) {
        return failAs(opened);
    }
    Store &copy = **opened;
    if (!me->person.isEmpty()) {
        if (const Result<Changes> named = copy.setPerson(me->person); !named) {
            return failAs(named);
        }
    }
    std::set<QString> secretFacts;
    for (const Source &source : *sources) {
        secretFacts.insert(source.confidential.facts.begin(), source.confidential.facts.end());
    }
    CopyWriter writer(store, copy);
    writer.putPlace(sources->front().row.assessment.enterprise, secretFacts);
    for (const Source &source : *sources) {
        writer.putAssessment(source);
    }
    Result<FactoryCopySummary> summary = writer.result();
    if (!summary) {
        return summary;
    }
    Result<ExportSummary> bundle = written(copy, store.profile(), request);
    if (!bundle) {
        return failAs(bundle);
    }
    summary->bundle = std::move(*bundle);
    return summary;
}

} // namespace meyar
