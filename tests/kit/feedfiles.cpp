// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/forgery.h"
#include "tests/kit/hostilefile.h"

namespace meyar::kit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto bad = Error::Code::Damaged;

/// A bundle of four honest changes, edited before it is packed and signed.
QByteArray edited(const std::function<void(BundleContent &, const vault::KeyPair &)> &edit)
{
    const vault::KeyPair author = vault::newKeyPair();
    BundleContent content = contentOf({chain(author, 'x', 4)});
    edit(content, author);
    return forged({.content = content});
}

HostileFile broken(const QByteArray &name, const QByteArray &rule,
                   const std::function<void(BundleContent &, const vault::KeyPair &)> &edit)
{
    return refused(name, rule, bad, "damaged", edited(edit));
}

HostileFile headed(const QByteArray &name, const QByteArray &rule, const std::function<void(RawHead &)> &edit)
{
    RawHead head;
    edit(head);
    return refused(name, rule, bad, "damaged", bundleOf({oneOp({}, head)}));
}

} // namespace

std::vector<HostileFile> feedFiles()
{
    using Content = BundleContent;
    using Keys = vault::KeyPair;
    return {
        broken("feed-gap", "a change left out in the middle",
               [](Content &content, const Keys &) { content.changes.erase(content.changes.begin() + 1); }),
        broken("feed-short", "the last change left out",
               [](Content &content, const Keys &) { content.changes.pop_back(); }),
        broken("feed-long", "one change too many",
               [](Content &content, const Keys &) { content.changes.push_back(content.changes.back()); }),
        broken("feed-order", "changes in another order",
               [](Content &content, const Keys &) { std::swap(content.changes[1], content.changes[2]); }),
        broken("feed-document", "a change of another document",
               [](Content &content, const Keys &author) { content.changes[1] = chain(author, 'y', 4).changes[1]; }),
        broken("feed-author", "a change of another author",
               [](Content &content, const Keys &) { content.changes[1] = chain(vault::newKeyPair(), 'x', 4).changes[1]; }),
        broken("feed-branch", "a change of another branch: the chain breaks",
               [](Content &content, const Keys &author) { content.changes[1] = chain(author, 'x', 4, "fork").changes[1]; }),
        broken("feed-start", "a start that is not there",
               [](Content &content, const Keys &) { content.feeds[0].fromSeq = 2; }),
        broken("feed-missing", "a promised feed without changes",
               [](Content &content, const Keys &author) { content.feeds.push_back(chain(author, 'y', 2).feed); }),
        broken("feed-unpromised", "changes of a feed that is not promised",
               [](Content &content, const Keys &) { content.feeds.clear(); }),
        broken("feed-body", "the body of another change",
               [](Content &content, const Keys &) { content.changes[1].body[20] = 'Z'; }),
        refused("feed-unsigned", "a feed signed by the sender, not by its author", Error::Code::BadSignature,
                "does not fit its content", edited([](Content &content, const Keys &) {
                    const Keys other = vault::newKeyPair();
                    content.feeds[0].signature = vault::sign(feedMessage(content.feeds[0].toHash), other.secretKey);
                })),
        refused("feed-end", "a whole other chain under a signed end", Error::Code::BadSignature, "does not fit its content",
                edited([](Content &content, const Keys &author) { content.changes = chain(author, 'x', 4, "fork").changes; })),
        refused("feed-weak-key", "an author whose key is the neutral point, which signs everything",
                Error::Code::BadSignature, "does not fit its content", [] {
                    RawHead head;
                    head.device = QByteArray(1, '\1') + QByteArray(31, '\0');
                    Run run = oneOp({});
                    run.changes = {change(head, body({encoded(RawOp())}))};
                    run.feed.device = head.device;
                    run.feed.toHash = changeHash(run.changes[0].head);
                    run.feed.signature = head.device + QByteArray(32, '\0');
                    return bundleOf({run});
                }()),
        headed("head-prev", "a first change that has one before it", [](RawHead &head) { head.prev = QByteArray(32, 'p'); }),
        headed("head-no-prev", "a second change that has none before it", [](RawHead &head) { head.seq = 2; }),
        headed("head-seq-zero", "a change of number 0", [](RawHead &head) { head.seq = 0; }),
        headed("head-seq-high", "a change of number 2^41", [](RawHead &head) {
            head.seq = Q_UINT64_C(1) << 41;
            head.prev = QByteArray(32, 'p');
        }),
        headed("head-format", "a format of this version with another number", [](RawHead &head) { head.format = 2; }),
        headed("head-fields", "more items than this version has", [](RawHead &head) {
            head.fields = 12;
            head.more = number(0);
        }),
        headed("head-document-short", "a document's id of 15 bytes", [](RawHead &head) { head.document.chop(1); }),
        headed("head-deps-order", "dependencies that are not in order",
               [](RawHead &head) { head.deps = {QByteArray(16, 'b'), QByteArray(16, 'a')}; }),
        headed("head-deps-twice", "a dependency twice",
               [](RawHead &head) { head.deps = {QByteArray(16, 'a'), QByteArray(16, 'a')}; }),
        headed("head-reader-zero", "a change for readers of version 0", [](RawHead &head) { head.minReader = 0; }),
    };
}

} // namespace meyar::kit
