// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"

#include <QFileInfo>

using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray passphraseOfOffice = "cedar-lamp-river-stone-42\n";

/// The office of a new programme, in o.meyardb; its passphrase is in the file "words".
CliLaptop &begin(CliLaptop &office)
{
    office.write(u"words"_s, passphraseOfOffice);
    office.done(u"key programme --db o.meyardb --name Hunar --person \"Nadia Office\" --passphrase-file words"_s);
    return office;
}

QString pathIn(const CliLaptop &laptop, const QString &name)
{
    return laptop.folder.filePath(name);
}

/// A laptop that joined the programme and has work of its own.
void join(CliLaptop &field, const CliLaptop &office)
{
    const QString name = QFileInfo(field.folder.path()).fileName() + u".meyar"_s; // a bundle is never written over
    office.done(u"bundle export --db o.meyardb --plain --out "_s + name);
    field.done(u"bundle import --db w.meyardb "_s + pathIn(office, name));
    (void)field.startAudit();
}

} // namespace

TEST_CASE("A programme begins with a root key, a card and its office", "[cli][trust]")
{
    CliLaptop office;
    begin(office);
    const QJsonObject key = office.done(u"key show --db o.meyardb --json"_s).object();
    CHECK(key[u"trust"_s] == u"certified"_s);
    CHECK(key[u"certificate"_s].toObject()[u"role"_s] == u"office"_s);
    CHECK(key[u"programme"_s] == u"Hunar"_s);
    CHECK(key[u"words_en"_s].toArray().size() == 6);
    CHECK(key[u"words_ur"_s].toArray().size() == 6);
    CHECK(key[u"recipient"_s].toString().startsWith(u"age1"_s));

    CHECK(office.run(u"key programme --db o.meyardb --name Again --person N --passphrase-file words"_s).exit == 2);
    office.write(u"weak"_s, "short\n");
    CHECK(office.run(u"key programme --db weak.meyardb --name Weak --person N --passphrase-file weak"_s).exit == 1);
    CHECK_FALSE(QFile::exists(pathIn(office, u"weak.meyardb"_s)));
}

TEST_CASE("Who is not certified waits on the shelf until the office certifies or accepts", "[cli][trust]")
{
    CliLaptop office;
    CliLaptop field;
    begin(office);
    join(field, office);
    field.done(u"bundle export --db w.meyardb --plain --out work.meyar"_s);
    const QString work = pathIn(field, u"work.meyar"_s);
    const QJsonObject seen = office.done(u"bundle inspect --json --db o.meyardb "_s + work).object();
    CHECK(seen[u"trust"_s] == u"unknown"_s);
    CHECK_FALSE(seen[u"may_merge"_s].toBool());
    CHECK(seen[u"assessments"_s] == 1);
    CHECK(seen[u"factories"_s] == 1);

    CHECK(office.done(u"bundle import --json --db o.meyardb "_s + work).object()[u"shelved"_s] == true);
    const QJsonArray shelf = office.done(u"bundle shelf list --db o.meyardb --json"_s).array();
    REQUIRE(shelf.size() == 1);
    const QString id = shelf[0].toObject()[u"id"_s].toString();
    const QJsonObject fieldKey = field.done(u"key show --db w.meyardb --json"_s).object();
    CHECK(shelf[0].toObject()[u"words_ur"_s] == fieldKey[u"words_ur"_s]);

    SECTION("certified")
    {
        office.write(u"wrong"_s, "cedar-lamp-river-stone-43\n");
        const QString certify = u"key certify --db o.meyardb --from-shelf --person \"Bilal Khan\" --role auditor --until "
                                "2099-12-31 --passphrase-file "_s;
        CHECK(office.run(certify + u"wrong"_s).exit == 1);
        CHECK(office.done(certify + u"words"_s).out.contains(u"waits on the shelf: meyar-cli bundle shelf take"));
        CHECK(office.done(u"bundle shelf list --db o.meyardb"_s).out.contains(u"can be taken in now"));
        CHECK(office.done(u"bundle shelf take --json --db o.meyardb"_s).array()[0].toObject()[u"new_changes"_s].toInt() > 0);
        CHECK(office.done(u"bundle shelf list --db o.meyardb --json"_s).array().isEmpty());
        CHECK(office.done(u"bundle import --json --db o.meyardb "_s + work).object()[u"new_changes"_s] == 0);

        office.done(u"key revoke --db o.meyardb --device %1 --reason stolen --passphrase-file words"_s.arg(
            fieldKey[u"key"_s].toString().left(12)));
        const QJsonArray list = office.done(u"key list --db o.meyardb --json"_s).array();
        const auto isRevoked = [](const QJsonValue &row) { return row.toObject()[u"trust"_s] == u"revoked"_s; };
        CHECK(std::count_if(list.begin(), list.end(), isRevoked) == 1);
        field.done(u"person --db w.meyardb --name Thief"_s);
        field.done(u"bundle export --db w.meyardb --plain --out late.meyar"_s);
        CHECK(office.done(u"bundle import --json --db o.meyardb "_s + pathIn(field, u"late.meyar"_s))
                  .object()[u"shelved"_s]
              == true);
    }
    SECTION("accepted by hand")
    {
        const QJsonObject receipt
            = office.done(u"bundle shelf accept --json --db o.meyardb "_s + id.left(8)).object();
        CHECK(receipt[u"new_changes"_s].toInt() > 0);
        CHECK(office.done(u"bundle shelf list --db o.meyardb --json"_s).array().isEmpty());
    }
    SECTION("thrown away")
    {
        office.done(u"bundle shelf discard --db o.meyardb "_s + id.left(8));
        CHECK(office.run(u"bundle shelf accept --db o.meyardb "_s + id.left(8)).exit == 1);
    }
}

TEST_CASE("Of several laptops that wait on the shelf each is named", "[cli][trust]")
{
    CliLaptop office;
    begin(office);
    QStringList keys;
    CliLaptop first;
    CliLaptop second;
    for (CliLaptop *field : {&first, &second}) {
        join(*field, office);
        field->done(u"bundle export --db w.meyardb --plain --out work.meyar"_s);
        office.done(u"bundle import --db o.meyardb "_s + pathIn(*field, u"work.meyar"_s));
        keys.append(field->done(u"key show --db w.meyardb --json"_s).object()[u"key"_s].toString());
    }
    const QString certify = u"key certify --db o.meyardb --person P --role auditor --until 2099-12-31 --passphrase-file words "_s;
    const CliResult refused = office.run(certify + u"--from-shelf"_s);
    CHECK(refused.exit == 2);
    for (const QString &key : keys) {
        CHECK(refused.err.contains(u"--device "_s + key.left(12)));
    }
    office.done(certify + u"--take --device "_s + keys[0].left(12));
    CHECK(office.done(certify + u"--from-shelf --take"_s).out.contains(u"Merged work.meyar"));
    CHECK(office.done(u"bundle shelf list --db o.meyardb --json"_s).array().isEmpty());
}

TEST_CASE("The list of trusted laptops is for everybody, and says whose work is held back", "[cli][trust]")
{
    CliLaptop office;
    CliLaptop field;
    CliLaptop thief;
    begin(office);
    join(field, office);
    join(thief, office);
    thief.done(u"bundle export --db w.meyardb --plain --out work.meyar"_s);
    const QString key = thief.done(u"key show --db w.meyardb --json"_s).object()[u"key"_s].toString();
    field.done(u"bundle import --db w.meyardb "_s + pathIn(thief, u"work.meyar"_s));
    field.done(u"bundle shelf accept --db w.meyardb "_s
               + field.done(u"bundle shelf list --db w.meyardb --json"_s).array()[0].toObject()[u"id"_s].toString().left(8));
    office.done(u"key revoke --db o.meyardb --device %1 --reason stolen --passphrase-file words"_s.arg(key));
    CHECK(office.run(u"bundle export --db o.meyardb --trust --encrypt --out no.meyar"_s).exit == 2);

    CHECK(office.done(u"bundle export --db o.meyardb --trust --json --out trust.meyar"_s).object()[u"recipients"_s] == 0);
    CHECK(field.done(u"bundle inspect "_s + pathIn(office, u"trust.meyar"_s))
              .out.contains(u"what the office says of laptops"));
    const CliResult merged = field.done(u"bundle import --db w.meyardb "_s + pathIn(office, u"trust.meyar"_s));
    CHECK(merged.out.contains(u"held back"));
    CHECK(field.done(u"key list --db w.meyardb"_s).out.contains(u"of it held back"));
    CHECK(field.done(u"check --db w.meyardb"_s).out.contains(u"Held back: "));
}

TEST_CASE("Bundles are encrypted to the office unless somebody says no", "[cli][trust]")
{
    CliLaptop office;
    CliLaptop field;
    CliLaptop stranger;
    begin(office);
    join(field, office);
    CHECK(field.done(u"bundle export --db w.meyardb --out work.meyar --json"_s).object()[u"recipients"_s] == 3);
    const QString work = pathIn(field, u"work.meyar"_s);
    const CliResult refused = stranger.run(u"bundle inspect "_s + work);
    CHECK(refused.exit == 1);
    CHECK(refused.err.contains(u"encrypted for somebody else"));
    const CliResult opened = office.done(u"bundle inspect --db o.meyardb "_s + work);
    CHECK(opened.out.contains(u"Encrypted for"));
    CHECK(opened.out.contains(u"the office"));
    CHECK_FALSE(opened.out.contains(u"age1")); // everybody has a name
    CHECK(opened.out.contains(u"would wait on the shelf"));
    office.done(u"key decrypt --db o.meyardb --passphrase-file words --out open.meyar "_s + work);
    stranger.done(u"bundle verify "_s + pathIn(office, u"open.meyar"_s));

    CHECK(field.run(u"bundle export --db w.meyardb --out both.meyar --plain --encrypt"_s).exit == 2);
    CHECK(field.run(u"bundle export --db w.meyardb --out bad.meyar --to age1nobody"_s).exit == 2);
}

TEST_CASE("A receipt makes the next bundle for that laptop a small one, folders are imported whole", "[cli][trust]")
{
    CliLaptop first;
    CliLaptop second;
    (void)first.startAudit();
    first.done(u"bundle export --db w.meyardb --out all.meyar"_s);
    second.done(u"bundle import --db w.meyardb "_s + pathIn(first, u"all.meyar"_s));
    second.done(u"bundle receipt --db w.meyardb --out have.meyar"_s);
    CHECK(QFileInfo(pathIn(second, u"have.meyar"_s)).size() < 4096);
    first.done(u"bundle import --db w.meyardb "_s + pathIn(second, u"have.meyar"_s));
    const QString laptop = second.done(u"key show --db w.meyardb --json"_s).object()[u"laptop"_s].toString();
    first.done(u"enterprise add --db w.meyardb --name Late --city Lahore --province PK-PB"_s);
    const QJsonObject delta
        = first.done(u"bundle export --db w.meyardb --out delta.meyar --json --for "_s + laptop).object();
    CHECK(delta[u"changes"_s].toInt() <= 2);
    CHECK(first.done(u"bundle inspect delta.meyar --json"_s).object()[u"purpose"_s] == u"delta"_s);
    CHECK(first.run(u"bundle export --db w.meyardb --out none.meyar --for nobody-here"_s).exit == 1);

    first.write(u"broken.meyar"_s, "no bundle");
    const CliResult many = second.run(u"bundle import --json --db w.meyardb "_s + first.folder.path());
    CHECK(many.exit == 1);
    REQUIRE(many.array().size() == 3);
    int refused = 0;
    for (const QJsonValue &row : many.array()) {
        refused += row.toObject().contains(u"refused"_s) ? 1 : 0;
    }
    CHECK(refused == 1);
}

TEST_CASE("What a recovery sheet says comes back under a new passphrase", "[cli][trust]")
{
    CliLaptop office;
    begin(office);
    office.done(u"key sheet --db o.meyardb --passphrase-file words --out sheet.txt"_s);
    CHECK_FALSE(QFileInfo(pathIn(office, u"sheet.txt"_s)).permissions().testFlag(QFile::ReadOther));
    CHECK(office.run(u"key sheet --db o.meyardb --passphrase-file words --out sheet.txt"_s).exit == 1);

    CliLaptop second;
    second.write(u"new"_s, "orange-table-window-seven-9\n");
    const QString recover = u"key recover --passphrase-file new --sheet "_s + pathIn(office, u"sheet.txt"_s);
    second.done(recover);
    CHECK(second.run(recover).exit == 1); // not over a key that is here
    office.done(u"bundle export --db o.meyardb --plain --out second.meyar"_s);
    second.done(u"bundle import --db o.meyardb "_s + pathIn(office, u"second.meyar"_s));
    const QString own = second.done(u"key show --db o.meyardb --json"_s).object()[u"key"_s].toString();
    second.done(u"key certify --db o.meyardb --person Sana --role office --until 2099-01-01 --passphrase-file new --device "_s
                + own);
    CHECK(second.done(u"key show --db o.meyardb --json"_s).object()[u"trust"_s] == u"certified"_s);
    second.done(u"key rotate --db o.meyardb --passphrase-file new"_s);
    second.done(u"key revoke --db o.meyardb --device %1 --reason lost --passphrase-file new"_s.arg(
        office.done(u"key show --db o.meyardb --json"_s).object()[u"key"_s].toString()));
    CHECK(second.done(u"key show --db o.meyardb --json"_s).object()[u"trust"_s] == u"certified"_s);
}
