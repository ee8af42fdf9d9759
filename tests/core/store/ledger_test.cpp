// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/databasefile.h"
#include "tests/support/laptop.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// A new database with one row in `doc`.
struct Fixture
{
    Fixture()
    {
        auto opened = store::openDatabaseFile(folder.filePath(u"a.meyardb"_s), {true, false, QDateTime::currentDateTime()});
        REQUIRE_OK(opened);
        file = std::move(*opened);
        write("INSERT INTO doc(no,id,kind) VALUES(1,x'00112233445566778899aabbccddeeff',2)");
    }

    void write(const std::string &sql)
    {
        SQLite::Transaction transaction(*file.database);
        file.database->exec(sql);
        file.ledger->write();
        transaction.commit();
    }
    bool holds(const std::string &name)
    {
        for (const store::SummedTable &table : store::summedTables(*file.database)) {
            if (table.name == name) {
                return store::ledgerState(*file.database, table) == store::LedgerState::Holds
                    && store::damagedRows(*file.database, table) == 0;
            }
        }
        return false;
    }

    QTemporaryDir folder;
    store::DatabaseFile file;
};

const std::string head
    = "INSERT OR REPLACE INTO reg(doc,entity,field,change,idx,value,note,at_ms,row_sum) "
      "SELECT 1,e,1,0,0,v,'',0,meyar_row_sum('reg',1,e,1,0,0,v,'',0) FROM ";

} // namespace

TEST_CASE("The ledger follows every way to write a row", "[integrity]")
{
    const auto *sql = GENERATE(as<const char *>(), //
                               "UPDATE reg SET value='no' WHERE entity=1", //
                               "UPDATE reg SET change=5, idx=7 WHERE entity=2", // a part of its key
                               "DELETE FROM reg WHERE entity=1", //
                               "DELETE FROM reg", //
                               "UPDATE doc SET state=4", //
                               "INSERT OR REPLACE INTO doc(no,id,kind) VALUES(1,x'ff112233445566778899aabbccddeeff',2)",
                               "INSERT OR IGNORE INTO doc(no,id,kind) VALUES(1,x'ff112233445566778899aabbccddeeff',2)");
    CAPTURE(sql);
    Fixture fixture;
    fixture.write(head + "(SELECT 1 AS e, 'yes' AS v UNION ALL SELECT 2, NULL)");
    fixture.write(head + "(SELECT 1 AS e, 'partly' AS v)"); // replaces one

    fixture.write(sql);

    CHECK(fixture.holds("reg"));
    CHECK(fixture.holds("doc"));
}

TEST_CASE("What is rolled back is not in the ledger", "[integrity]")
{
    Fixture fixture;
    {
        const SQLite::Transaction transaction(*fixture.file.database);
        fixture.file.database->exec("UPDATE doc SET state=4");
    }

    fixture.write("UPDATE doc SET state=2");

    CHECK(fixture.holds("doc"));
}

TEST_CASE("Rows are not committed without their line of the ledger", "[integrity]")
{
    Fixture fixture;
    CHECK_THROWS_AS(fixture.file.database->exec("UPDATE doc SET state=4"), SQLite::Exception);
    CHECK(fixture.file.database->execAndGet("SELECT state FROM doc").getInt() == 0);
    CHECK(fixture.holds("doc"));
}
