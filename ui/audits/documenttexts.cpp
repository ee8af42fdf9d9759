// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/documenttexts.h"

#include "ui/common/fonts.h"

#include <QCoreApplication>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

struct DocumentTexts
{
    Q_DECLARE_TR_FUNCTIONS(DocumentTexts)
};

/// "Bilal Khan (cedar-lamp), Sana Iqbal (amber-gate)"
QString namesOf(const std::vector<FeedNumbers> &feeds)
{
    QStringList names;
    for (const FeedNumbers &feed : feeds) {
        const bool isNamed = !feed.person.isEmpty() && feed.person != feed.laptop;
        const QString name = isolated(isNamed ? u"%1 (%2)"_s.arg(feed.person, feed.laptop) : feed.laptop);
        if (!names.contains(name)) {
            names.append(name);
        }
    }
    return names.join(uiLanguage() == Language::Urdu ? u"، "_s : u", "_s);
}

} // namespace

QString documentBadge(const AssessmentRow &row)
{
    return row.is(DocumentFlag::Forked)       ? DocumentTexts::tr("Two versions")
        : row.is(DocumentFlag::NeedsNewer)    ? DocumentTexts::tr("Newer Meyar")
        : row.is(DocumentFlag::Incomplete)    ? DocumentTexts::tr("Incomplete")
                                              : QString();
}

QString documentSentence(const AssessmentRow &row)
{
    QStringList sentences;
    if (row.is(DocumentFlag::Forked)) {
        sentences += DocumentTexts::tr("The work of one laptop exists in two versions, as when its disk was copied. Both are kept.");
    }
    if (row.is(DocumentFlag::NeedsNewer)) {
        sentences += DocumentTexts::tr("A part was written with a newer Meyar. It is kept and passed on, but cannot be shown here.");
    }
    if (row.is(DocumentFlag::Incomplete)) {
        sentences += DocumentTexts::tr("Some changes of this audit have not arrived on this laptop yet.");
    }
    return sentences.join(u' ');
}

QString documentProblem(const DocumentRow &document)
{
    QStringList sentences;
    if (document.is(DocumentFlag::Forked)) {
        sentences += DocumentTexts::tr("The work of %1 exists in two versions, as when a disk was copied or an old "
                                       "backup was put back. Both are kept.")
                         .arg(namesOf(document.forked));
    }
    if (document.is(DocumentFlag::NeedsNewer)) {
        sentences += DocumentTexts::tr("A part of this audit was written with a newer Meyar. It is kept and passed on, "
                                       "but cannot be shown here.");
    }
    if (document.is(DocumentFlag::Incomplete)) {
        std::vector<FeedNumbers> feeds = document.missing;
        feeds.insert(feeds.end(), document.withoutText.begin(), document.withoutText.end());
        sentences += feeds.empty()
            ? DocumentTexts::tr("Some changes of this audit have not arrived on this laptop yet.")
            : DocumentTexts::tr("Some changes of this audit have not arrived on this laptop yet: those of %1.").arg(namesOf(feeds));
    }
    return sentences.join(u' ');
}

QString documentHelp(const DocumentRow &document)
{
    QStringList sentences;
    if (document.is(DocumentFlag::Forked)) {
        sentences += DocumentTexts::tr("Look at the conflicts, and use only one of the two copies from now on.");
    }
    if (document.is(DocumentFlag::NeedsNewer)) {
        sentences += DocumentTexts::tr("Install the newest Meyar to see all of it.");
    }
    if (document.is(DocumentFlag::Incomplete)) {
        sentences += DocumentTexts::tr("Import a newer bundle of theirs. Until then the score may differ from theirs.");
    }
    return sentences.join(u' ');
}

} // namespace meyar::ui
