// SPDX-License-Identifier: GPL-3.0-or-later
// Who signs, what was signed, and the code that stands for it.
#include "core/report/auditparts.h"

#include "core/vault/keywords.h"
#include "core/wording/words.h"

#include <algorithm>

namespace meyar::report {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *signaturesWord = QT_TRANSLATE_NOOP("Report", "Signatures");
constexpr const char *meaning = QT_TRANSLATE_NOOP(
    "Report",
    "Those who sign confirm that the findings were explained to them and that the actions and "
    "dates "
    "in the plan were agreed. A signature does not mean agreement with every finding.");
constexpr const char *forFactory = QT_TRANSLATE_NOOP("Report", "For the factory");
constexpr const char *forWorkers = QT_TRANSLATE_NOOP("Report", "For the workers");
constexpr const char *forAuditors = QT_TRANSLATE_NOOP("Report", "Auditor");
constexpr const char *signatureWord = QT_TRANSLATE_NOOP("Report", "Name and signature");
constexpr const char *dateWord = QT_TRANSLATE_NOOP("Report", "Date");
constexpr const char *changedAfter = QT_TRANSLATE_NOOP("Report", "Changed after signing");
constexpr const char *headCode = QT_TRANSLATE_NOOP("Report", "Head code");
constexpr const char *headCodeMeaning = QT_TRANSLATE_NOOP(
    "Report",
    "The head code stands for exactly what was found and agreed: answers, evidence, findings and "
    "actions. Copies with the same code say the same.");

Text auditorsOf(const AuditReportInput &in)
{
    return plain(in.auditors.isEmpty() ? in.assessment.auditors : in.auditors);
}

bool hasRole(const AuditReportInput &in, SignatureRole role)
{
    return std::any_of(in.signatures.begin(), in.signatures.end(),
                       [role](const Signature &each) { return each.role == role; });
}

Signer signedBy(const AuditContext &context, const Signature &given)
{
    const Text role = inBoth([&](Language language) { return word(context.words.of(language), given.role); });
    Signer person;
    person.role = role;
    person.name = given.jobTitle.isEmpty() ? plain(given.name)
                                           : context.words.dotted({plain(given.name), plain(given.jobTitle)});
    person.strokes = given.strokes;
    person.day = context.words.date(given.signedAt.toLocalTime().date());
    person.warning = given.head == context.in.headHash ? Text() : context.words.word(changedAfter);
    return person;
}

} // namespace

void appendSignatures(const AuditContext &context, Blocks &blocks)
{
    const Words &words = context.words;
    const AuditReportInput &in = context.in;
    Signatures block{words.word(signatureWord), words.word(dateWord), {}};
    for (const Signature &given : in.signatures) {
        block.people.push_back(signedBy(context, given));
    }
    if (!hasRole(in, SignatureRole::Management)) {
        block.people.push_back({words.word(forFactory), plain(in.enterprise.contact)});
    }
    if (!hasRole(in, SignatureRole::Workers)) {
        block.people.push_back({words.word(forWorkers), {}});
    }
    if (!hasRole(in, SignatureRole::LeadAuditor) && !hasRole(in, SignatureRole::Auditor)) {
        block.people.push_back({words.word(forAuditors), auditorsOf(in)});
    }
    blocks.push_back(Heading{1, {}, words.word(signaturesWord)});
    blocks.push_back(Paragraph{words.word(meaning), Tone::Quiet});
    blocks.push_back(std::move(block));
}

void appendHeadCode(const AuditContext &context, Blocks &blocks)
{
    const QByteArray &hash = context.in.headHash;
    if (hash.isEmpty()) {
        return;
    }
    const Text code = inBoth([&](Language language) { return vault::keyWords(hash, language).join(u" · "_s); });
    blocks.push_back(HeadCode{context.words.word(headCode), code, QString::fromLatin1(hash.toHex()),
                              context.words.word(headCodeMeaning)});
}

} // namespace meyar::report
