// SPDX-License-Identifier: GPL-3.0-or-later
// Where it was, how it was done, and which versions made it.
#include "core/report/auditparts.h"

namespace meyar::report {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *siteWord = QT_TRANSLATE_NOOP("Report", "The site");
constexpr const char *factory = QT_TRANSLATE_NOOP("Report", "Factory");
constexpr const char *siteName = QT_TRANSLATE_NOOP("Report", "Site");
constexpr const char *address = QT_TRANSLATE_NOOP("Report", "Address");
constexpr const char *province = QT_TRANSLATE_NOOP("Report", "Province");
constexpr const char *sector = QT_TRANSLATE_NOOP("Report", "Sector");
constexpr const char *contact = QT_TRANSLATE_NOOP("Report", "Contact");
constexpr const char *programme = QT_TRANSLATE_NOOP("Report", "Programme");
constexpr const char *auditors = QT_TRANSLATE_NOOP("Report", "Auditors");
constexpr const char *dates = QT_TRANSLATE_NOOP("Report", "Dates");

constexpr const char *methodWord = QT_TRANSLATE_NOOP("Report", "Method and limits");
constexpr const char *method = QT_TRANSLATE_NOOP(
    "Report",
    "The site was assessed on %1 with the checklist %2, version %3. Of its questions, %4 applied "
    "here and %5 were answered. Answers rest on what was seen, the documents that were shown and "
    "what people said on those days; what was not shown could not be judged. Law and standards "
    "are those in force in %6 on the first day of the visit.");
constexpr const char *confidential = QT_TRANSLATE_NOOP(
    "Report",
    "Confidential questions: %1. Their answers, notes and findings are not in this report.");

constexpr const char *aboutWord = QT_TRANSLATE_NOOP("Report", "About this document");
constexpr const char *checklist = QT_TRANSLATE_NOOP("Report", "Checklist");
constexpr const char *version = QT_TRANSLATE_NOOP("Report", "Version");
constexpr const char *hash = QT_TRANSLATE_NOOP("Report", "Checklist fingerprint");
constexpr const char *headCode = QT_TRANSLATE_NOOP("Report", "Head code");
constexpr const char *madeOn = QT_TRANSLATE_NOOP("Report", "Made on");
constexpr const char *madeBy = QT_TRANSLATE_NOOP("Report", "Made with");

class KeyValueList
{
public:
    explicit KeyValueList(const Words &words)
        : m_words(words)
    {
    }

    void add(const char *key, const Text &value) { add(m_words.word(key), value); }
    void add(const Text &key, const Text &value)
    {
        if (!value.isEmpty()) {
            m_list.rows.push_back({key, value});
        }
    }
    [[nodiscard]] const KeyValues &list() const { return m_list; }

private:
    const Words &m_words;
    KeyValues m_list;
};

Text auditorsOf(const AuditReportInput &in)
{
    return plain(in.auditors.isEmpty() ? in.assessment.auditors : in.auditors);
}

/// What the site told about itself, in the words of the pack's questions and as answered in this
/// visit.
void addFacts(const AuditContext &context, KeyValueList &list)
{
    for (size_t i = 0; i < context.form().nodes.size(); ++i) {
        const auto node = static_cast<form::NodeIndex>(i);
        if (context.isFact(node)) {
            list.add(context.question(node), context.answerText(node));
        }
    }
}

} // namespace

void appendSite(const AuditContext &context, Blocks &blocks)
{
    const AuditReportInput &in = context.in;
    const Words &words = context.words;
    KeyValueList list(words);
    list.add(factory, named(in.enterprise.name, in.enterprise.nameUrdu));
    list.add(siteName, plain(in.site.name));
    list.add(address, words.listed({plain(in.site.address), words.city(in.site.city)}));
    list.add(province, words.jurisdiction(in.site.jurisdiction));
    list.add(sector, words.sector(in.enterprise.sector));
    list.add(contact, plain(in.enterprise.contact));
    list.add(dates, words.period(in.assessment.startedOn, in.assessment.endedOn));
    list.add(auditors, auditorsOf(in));
    list.add(programme, plain(in.programme));
    addFacts(context, list);
    blocks.push_back(Heading{1, {}, words.word(siteWord)});
    blocks.push_back(list.list());
}

void appendMethod(const AuditContext &context, Blocks &blocks)
{
    const AuditReportInput &in = context.in;
    const Words &words = context.words;
    const auto count = [](int value) { return plain(QString::number(value)); };
    const QString where
        = in.assessment.jurisdiction.isEmpty() ? in.site.jurisdiction : in.assessment.jurisdiction;
    blocks.push_back(Heading{1, {}, words.word(methodWord)});
    blocks.push_back(Paragraph{
        words.filled(method,
                     {words.period(in.assessment.startedOn, in.assessment.endedOn), in.pack->title,
                      plain(in.pack->version), count(in.progress.applicable),
                      count(in.progress.answered), words.jurisdiction(where)})});
    if (context.confidentialQuestions > 0) {
        blocks.push_back(
            Paragraph{words.filled(confidential, {count(context.confidentialQuestions)})});
    }
}

void appendColophon(const AuditContext &context, Blocks &blocks)
{
    const AuditReportInput &in = context.in;
    KeyValueList list(context.words);
    list.add(checklist, in.pack->title);
    list.add(version, plain(in.pack->version));
    list.add(hash, plain(QString::fromLatin1(in.pack->hash.toHex())));
    list.add(headCode, plain(in.headCode));
    list.add(madeOn, context.words.moment(in.generatedAt));
    list.add(madeBy, context.words.dotted({plain(u"Meyar " MEYAR_VERSION ""_s), plain(in.laptop)}));
    blocks.push_back(Heading{2, {}, context.words.word(aboutWord)});
    blocks.push_back(list.list());
}

} // namespace meyar::report
