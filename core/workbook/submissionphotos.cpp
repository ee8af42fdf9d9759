// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/submissionphotos.h"

#include "core/evidence/filefacts.h"
#include "core/evidence/strippedcopy.h"
#include "core/sync/factoryfilter.h"

#include <QCryptographicHash>

#include <set>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// What the audit has of a question: its files, and what leaves of them.
std::set<QByteArray> knownOf(Store &store, const std::vector<EvidenceRow> &rows, const QString &question)
{
    std::set<QByteArray> known;
    for (const EvidenceRow &row : rows) {
        if (row.evidence.question != question) {
            continue;
        }
        known.insert(row.evidence.sha256);
        const Result<QByteArray> bytes = row.isMissing ? Result<QByteArray>(QByteArray()) : store.evidenceFiles().get(row.evidence.sha256);
        if (const Result<QByteArray> copy = bytes ? evidence::strippedCopy(*bytes, row.evidence.name) : failAs(bytes)) {
            known.insert(sha256Of(*copy));
        }
    }
    return known;
}

} // namespace

Result<std::vector<IncomingPhoto>> photosToTake(Store &store, const Library &library, const AnswersReturn &returned,
                                                const form::FormFiles &media)
{
    const Result<AssessmentRow> row = store.assessment(returned.assessment);
    const Result<std::vector<EvidenceRow>> evidence = store.evidence(returned.assessment);
    if (!row || !evidence) {
        return tl::unexpected(!row ? row.error() : evidence.error());
    }
    const auto pack = library.byHash(row->assessment.packHash);
    if (!pack) {
        return fail(Error::Code::NotFound, {u"pack"_s, row->assessment.packId});
    }
    const bundle::Confidential confidential = bundle::confidentialIn(*pack);
    std::vector<IncomingPhoto> photos;
    for (const ReturnedPhoto &photo : returned.photos) {
        if (confidential.questions.contains(photo.question)) {
            continue;
        }
        const Result<QByteArray> bytes = media(photo.file);
        if (!bytes && bytes.error().code == Error::Code::NotFound) {
            continue;
        }
        const Result<evidence::FileFacts> facts = bytes ? evidence::fileFacts(*bytes, photo.file) : failAs(bytes);
        if (!facts) {
            return failAs(facts);
        }
        if (!knownOf(store, *evidence, photo.question).contains(sha256Of(*bytes))) {
            photos.push_back({photo.question, photo.file, *bytes});
        }
    }
    return photos;
}

Result<> takePhotos(Store &store, AssessmentId id, const std::vector<IncomingPhoto> &photos, const Clock &clock)
{
    for (const IncomingPhoto &photo : photos) {
        Evidence evidence;
        evidence.id = EvidenceId::create(clock);
        evidence.assessment = id;
        evidence.question = photo.question;
        evidence.name = photo.name;
        if (const Result<Changes> attached = store.attach(evidence, photo.bytes); !attached) {
            return failAs(attached);
        }
    }
    return {};
}

} // namespace meyar
