// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/exchange.h"

#include "core/vault/age.h"
#include "core/vault/exchangekey.h"
#include "core/vault/programmekeys.h"
#include "tests/core/store/pair.h"

#include <QDir>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray keyOf(Laptop &laptop)
{
    return laptop.store->thisDevice().value().publicKey;
}

ExportSummary exported(Laptop &laptop, ExportRequest request)
{
    const auto written = exportBundle(*laptop.store, request);
    REQUIRE_OK(written);
    return *written;
}

void addEnterprise(Laptop &laptop, const QString &name)
{
    Enterprise enterprise;
    enterprise.id = EnterpriseId::create(laptop.clock);
    enterprise.name = name;
    REQUIRE_OK(laptop.store->put(enterprise));
}

Receipt imported(Laptop &laptop, const QString &path)
{
    const auto receipt = importBundle(*laptop.store, path);
    REQUIRE_OK(receipt);
    return *receipt;
}

/// A programme with a root key, whose office has certified `office`'s laptop.
struct Programme
{
    vault::ProgrammeSecrets secrets = vault::ProgrammeSecrets::create();

    void certify(Laptop &office, const QByteArray &device, const QString &person, qint64 toMs = 4'000'000'000'000)
    {
        add(office, vault::PersonCertificate{device, person, vault::Role::Auditor, 0, toMs});
    }
    void add(Laptop &office, const vault::StatementContent &content)
    {
        const bool revokes = std::holds_alternative<vault::Revocation>(content);
        const auto bytes = vault::signedStatement(content, 1'000, secrets.root());
        REQUIRE_OK(bytes);
        REQUIRE_OK(office.store->add({revokes ? SignedStatement::Kind::Revocation : SignedStatement::Kind::Certificate,
                                      *bytes}));
    }
};

} // namespace

TEST_CASE("A delta holds what the other has not confirmed, and nothing else", "[exchange]")
{
    Pair laptops;
    const QString answer = laptops.second.file(u"answer.meyar"_s);
    exported(laptops.second, {.path = answer, .onlyReceipt = true});
    CHECK(QFileInfo(answer).size() < 4096);
    CHECK(imported(laptops.first, answer).newChanges == 0);
    const std::vector<PeerRow> peers = laptops.first.store->peers().value();
    REQUIRE(peers.size() == 1);
    CHECK(peers.front().device.publicKey == keyOf(laptops.second));

    REQUIRE_OK(laptops.first.store->answer(laptops.audit, u"a"_s, u"no"_s));
    const ExportSummary all = exported(laptops.first, {.path = laptops.first.file(u"all.meyar"_s)});
    const ExportSummary delta
        = exported(laptops.first, {.path = laptops.first.file(u"delta.meyar"_s), .since = keyOf(laptops.second)});
    CHECK(delta.changes >= 1);
    CHECK(delta.changes < all.changes);
    CHECK(openBundle(laptops.first.store->profile(), delta.path)->purpose == BundlePurpose::Delta);
    CHECK(imported(laptops.second, delta.path).knownChanges == 0);
    CHECK(stateOf(*laptops.first.store) == stateOf(*laptops.second.store));
    // What was sent is not what was confirmed: until a receipt comes, it is sent again.
    CHECK(exported(laptops.first, {.path = laptops.first.file(u"again.meyar"_s), .since = keyOf(laptops.second)}).changes
          >= delta.changes);
    // Of somebody who never said what he holds, everything is lacking.
    CHECK(exported(laptops.first, {.path = laptops.first.file(u"new.meyar"_s), .since = QByteArray(32, 'n')}).changes
          >= all.changes);
}

TEST_CASE("A lost bundle is missed, asked for and made good", "[exchange]")
{
    Pair laptops;
    Laptop &first = laptops.first;
    exported(laptops.second, {.path = laptops.second.file(u"r.meyar"_s), .onlyReceipt = true});
    imported(first, laptops.second.file(u"r.meyar"_s));
    REQUIRE_OK(first.store->answer(laptops.audit, u"a"_s, u"no"_s));
    exported(first, {.path = first.file(u"lost.meyar"_s), .since = keyOf(laptops.second)});
    REQUIRE_OK(first.store->answer(laptops.audit, u"b"_s, u"yes"_s));
    const std::vector<FeedRun> runs = [&] {
        std::vector<FeedRun> later;
        const std::vector<FeedRun> all = first.store->feeds({}).value();
        for (FeedRun run : all) {
            if (run.document == laptops.audit.bytes() && run.device == keyOf(first)) {
                run.changes.erase(run.changes.begin(), run.changes.end() - 1);
                later.push_back(std::move(run));
            }
        }
        return later;
    }();
    REQUIRE(runs.size() == 1);
    IncomingBundle bundle;
    bundle.manifestHash = QByteArray(32, 'm');
    bundle.sender = keyOf(first);
    const Change change = decode(runs[0].changes[0], {}).value();
    bundle.changes = {{runs[0].changes[0], change, changeHash(runs[0].changes[0].head)}};
    bundle.signatures = {{changeHash(runs[0].changes[0].head), runs[0].signature}};
    const auto receipt = laptops.second.store->merge(bundle);
    REQUIRE_OK(receipt);
    CHECK(receipt->gaps == 1);
    const std::vector<WantedRange> wanted = laptops.second.store->missingRanges().value();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0].device == keyOf(first));
    CHECK(wanted[0].toSeq + 1 == change.seq);
    const QString asking = laptops.second.file(u"ask.meyar"_s);
    exported(laptops.second, {.path = asking, .onlyReceipt = true});
    CHECK(openBundle({}, asking)->wantRanges == wanted);
    imported(first, asking);
    exported(first, {.path = first.file(u"good.meyar"_s), .since = keyOf(laptops.second)});
    imported(laptops.second, first.file(u"good.meyar"_s));
    CHECK(laptops.second.store->missingRanges().value().empty());
    CHECK(stateOf(*first.store) == stateOf(*laptops.second.store));
}

TEST_CASE("An encrypted bundle is opened by the laptop it is for", "[exchange]")
{
    Pair laptops;
    const QString recipient = vault::exchangeKey(laptops.second.store->profile())->recipient().toString();
    REQUIRE_OK(laptops.first.store->answer(laptops.audit, u"a"_s, u"no"_s));
    const QString path = laptops.first.file(u"x.meyar.age"_s);
    CHECK(exported(laptops.first, {.path = path, .recipients = {recipient}}).recipients == 2);

    CHECK(inspectBundle(*laptops.second.store, path)->wasEncrypted);
    CHECK(imported(laptops.second, path).newAnswers == 1);
    REQUIRE_OK(inspectBundle(*laptops.first.store, path)); // its sender can read it too
    Laptop stranger;
    CHECK(importBundle(*stranger.store, path).error().code == Error::Code::NotForThisKey);
    // Others learn from the registry where to encrypt to.
    CHECK(laptops.second.store->device(keyOf(laptops.first))->recipient
          == vault::exchangeKey(laptops.first.store->profile())->recipient().toString());
}

TEST_CASE("In a programme with a root key, who has no certificate waits on the shelf", "[exchange][trust]")
{
    Programme programme;
    const ProgrammeId id = programme.secrets.programme;
    Laptop office(id, u"Decent work"_s);
    programme.add(office, vault::ProgrammeCard{u"Decent work"_s, {vault::exchangeKey(office.store->profile())->recipient().toString()},
                                               programme.secrets.sealingKey()});
    programme.certify(office, keyOf(office), u"Nadia"_s);
    CHECK(office.store->thisDevice()->trust == 2);
    CHECK(officeRecipients(*office.store)->size() == 1);

    Laptop field; // joins with the office's first bundle
    const QString welcome = office.file(u"welcome.meyar"_s);
    exported(office, {.path = welcome});
    CHECK_FALSE(imported(field, welcome).isShelved);
    CHECK(field.store->programme() == id);
    CHECK(field.store->device(keyOf(office))->person == u"Nadia"_s);

    addEnterprise(field, u"Noor Textiles"_s);
    const QString work = field.file(u"work.meyar"_s);
    exported(field, {.path = work});
    CHECK_FALSE(inspectBundle(*office.store, work)->mayMerge);
    const Receipt receipt = imported(office, work);
    CHECK(receipt.isShelved);
    CHECK(office.store->enterprises()->empty());
    const std::vector<ShelvedBundle> shelf = office.store->shelf().value();
    REQUIRE(shelf.size() == 1);
    CHECK(shelf[0].fileName == u"work.meyar"_s);
    CHECK(shelf[0].why == vault::TrustReason::NoCertificate);
    REQUIRE_OK(readBundle(shelf[0].path));

    SECTION("until the office certifies the laptop")
    {
        programme.certify(office, keyOf(field), u"Bilal"_s);
        const auto accepted = importBundle(*office.store, shelf[0].path);
        REQUIRE_OK(accepted);
        CHECK_FALSE(accepted->isShelved);
        CHECK(office.store->enterprises()->size() == 1);
        CHECK(office.store->device(keyOf(field))->trust == 2);

        programme.add(office, vault::Revocation{keyOf(field), u"stolen"_s});
        CHECK(office.store->device(keyOf(field))->trust == 3);
        addEnterprise(field, u"Later Mills"_s);
        const QString later = field.file(u"later.meyar"_s);
        exported(field, {.path = later});
        CHECK(imported(office, later).isShelved);
        CHECK(office.store->enterprises()->size() == 1);
        // Nor do they come in through somebody who is trusted.
        Laptop relay;
        exported(office, {.path = office.file(u"w2.meyar"_s)});
        imported(relay, welcome);
        REQUIRE_OK(importBundle(*relay.store, later, {.acceptSender = true}));
        programme.certify(office, keyOf(relay), u"Sana"_s);
        exported(relay, {.path = relay.file(u"relayed.meyar"_s)});
        const Receipt relayed = imported(office, relay.file(u"relayed.meyar"_s));
        CHECK(relayed.heldBack >= 1);
        CHECK(office.store->enterprises()->size() == 1);
        CHECK(office.store->check()->isSound());
    }
    SECTION("until somebody accepts it by hand")
    {
        const auto accepted = acceptFromShelf(*office.store, shelf[0].manifestHash);
        REQUIRE_OK(accepted);
        CHECK(accepted->fileName == u"work.meyar"_s);
        CHECK(office.store->enterprises()->size() == 1);
        CHECK(office.store->shelf()->empty());
        CHECK_FALSE(QFile::exists(shelf[0].path));
        CHECK(office.store->device(keyOf(field))->trust == 1);
        CHECK_FALSE(imported(office, work).isShelved); // from now on
    }
    SECTION("or until it is thrown away")
    {
        REQUIRE_OK(discardFromShelf(*office.store, shelf[0].manifestHash));
        CHECK_FALSE(QFile::exists(shelf[0].path));
        CHECK(office.store->shelf()->empty());
        CHECK(acceptFromShelf(*office.store, shelf[0].manifestHash).error().code == Error::Code::NotFound);
    }
}

TEST_CASE("A folder of bundles is merged, each by itself, and can be stopped", "[exchange]")
{
    Pair laptops;
    const QString folder = laptops.first.file(u"inbox"_s);
    REQUIRE(QDir().mkpath(folder));
    for (int i = 0; i < 5; ++i) {
        REQUIRE_OK(laptops.first.store->answer(laptops.audit, u"a"_s, i % 2 == 0 ? u"no"_s : u"yes"_s));
        exported(laptops.first, {.path = folder + u"/%1.meyar"_s.arg(i)});
    }
    QFile torn(folder + u"/2.meyar"_s);
    REQUIRE(torn.resize(torn.size() / 2));
    REQUIRE(QFile::copy(folder + u"/1.meyar"_s, folder + u"/notes.txt"_s));
    const QStringList paths = bundlesIn(folder);
    REQUIRE(paths.size() == 5);

    const auto some = importAll(*laptops.second.store, paths, [](int done, int, const QString &) { return done < 2; });
    CHECK(some.size() == 2);
    QStringList names;
    const auto all = importAll(*laptops.second.store, paths, [&](int, int of, const QString &name) {
        names.append(name);
        return of == 5;
    });
    CHECK(names.size() == 5);
    REQUIRE(all.size() == 5);
    CHECK(all[0].receipt->newChanges == 0);
    CHECK_FALSE(all[2].receipt);
    CHECK(all[4].receipt);
    CHECK(stateOf(*laptops.first.store) == stateOf(*laptops.second.store));
}
