// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtcatch.h"
#include "ui/exchange/conflictsmodel.h"
#include "ui/exchange/exchangetexts.h"
#include "ui/exchange/receiptsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;
using Fatal = QAbstractItemModelTester::FailureReportingMode;

namespace {

ConflictLine conflict(const QByteArray &key, const QString &title)
{
    ConflictLine line;
    line.key = key;
    line.title = title;
    return line;
}

bool says(const ReceiptLine &line, Mark mark, const QString &part)
{
    return std::ranges::any_of(line.facts, [&](const ExchangeFact &fact) {
        return fact.mark == mark && fact.text.contains(part);
    });
}

} // namespace

TEST_CASE("the conflicts model keeps its rows while only words change")
{
    ConflictsModel model;
    const QAbstractItemModelTester tester(&model, Fatal::Fatal);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setLines({conflict({}, u"Noor Textiles"_s), conflict("a", u"Exits"_s)});
    CHECK(resets.count() == 1);
    CHECK_FALSE(model.flags(model.index(0)) & Qt::ItemIsSelectable);
    CHECK(model.flags(model.index(1)) & Qt::ItemIsSelectable);
    CHECK(model.rowOf("a") == 1);
    CHECK(model.rowOf({}) == -1);

    model.setLines({conflict({}, u"نور"_s), conflict("a", u"راستے"_s)});
    CHECK(resets.count() == 1);
    CHECK(model.index(1).data().toString() == u"راستے"_s);
    model.setLines({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("the receipts model shows what it is given")
{
    ReceiptsModel model;
    const QAbstractItemModelTester tester(&model, Fatal::Fatal);
    ReceiptLine line;
    line.fileName = u"a.meyar"_s;
    line.spoken = u"a.meyar, from Umar"_s;
    model.setLines({line});
    CHECK(model.index(0).data().toString() == u"a.meyar"_s);
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString() == line.spoken);
    model.setLines({line, line});
    CHECK(model.rowCount() == 2);
}

TEST_CASE("a receipt says everything that a person has to know")
{
    const Translation words(Language::English);
    const ExchangeTexts texts(words);
    Receipt receipt;
    receipt.sender.label = u"cedar-lamp"_s;
    receipt.newChanges = 5;
    receipt.newAnswers = 4;
    receipt.conflictsOpened = 2;
    receipt.conflictsClosed = 1;
    CHECK(texts.receipt(receipt).mark == Mark::Conflict);
    receipt.gaps = 1;
    receipt.forks = 1;
    receipt.needNewer = 3;
    receipt.clockAheadMs = 26LL * 3600 * 1000;
    const ReceiptLine line = texts.receipt(receipt);
    CHECK(line.mark == Mark::Warn);
    CHECK(line.from.contains(u"cedar-lamp"_s));
    CHECK(says(line, Mark::Conflict, u"2"_s));
    CHECK(says(line, Mark::Warn, u"missing"_s));
    CHECK(says(line, Mark::Bad, u"twice"_s));
    CHECK(says(line, Mark::Warn, u"newer Meyar"_s));
    CHECK(says(line, Mark::Warn, u"26"_s));

    Receipt known;
    known.knownChanges = 7;
    CHECK(texts.receipt(known).mark == Mark::NotApplicable);
    CHECK(says(texts.receipt(known), Mark::NotApplicable, u"Nothing new"_s));
}

TEST_CASE("a bundle of another programme cannot be merged, and it is said why")
{
    const Translation words(Language::English);
    BundlePreview preview;
    preview.path = u"/usb/other.meyar"_s;
    preview.programmeName = u"Leather North"_s;
    preview.sameProgramme = false;
    const ExchangePreview line = ExchangeTexts(words).preview(preview, u"Textile South"_s);
    CHECK(line.obstacle.contains(u"Leather North"_s));
    CHECK(line.obstacle.contains(u"Textile South"_s));
    CHECK(line.trustMark == Mark::Warn);
    CHECK(shortHash(QByteArray::fromHex("00112233445566778899")) == u"0011 2233 4455 6677"_s);
}
