// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/server.h"

#include <libpq-fe.h>

#include <QHash>

namespace meyar::office {

using namespace Qt::StringLiterals;

namespace {

QString oneLine(const char *words)
{
    return QString::fromUtf8(words).simplified();
}

struct FreeOptions
{
    void operator()(PQconninfoOption *options) const { PQconninfoFree(options); }
};

QString quotedValue(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

} // namespace

Result<Server> connectTo(const QString &target, const QString &passFile)
{
    char *problem = nullptr;
    const std::unique_ptr<PQconninfoOption, FreeOptions> options(PQconninfoParse(target.toUtf8().constData(), &problem));
    if (!options) {
        const QString words = problem ? oneLine(problem) : QString();
        PQfreemem(problem);
        return fail(Error::Code::BadArgument,
                    {u"connection"_s, words, u"postgresql://user@host/database, or host=… dbname=… user=…"_s});
    }
    QHash<QString, QString> given;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (option->val) {
            given.insert(QString::fromUtf8(option->keyword), QString::fromUtf8(option->val));
        }
    }
    if (given.contains(u"password"_s)) {
        return fail(Error::Code::BadArgument, {u"connection"_s, u"one with a password in it"_s,
                                               u"the same without it; the password in ~/.pgpass or in --passfile"_s});
    }
    if (!passFile.isEmpty()) {
        given.insert(u"passfile"_s, passFile);
    }
    if (!given.contains(u"connect_timeout"_s)) {
        given.insert(u"connect_timeout"_s, u"15"_s);
    }
    given.insert(u"application_name"_s, u"meyar"_s);
    given.insert(u"client_encoding"_s, u"UTF8"_s);
    QStringList words;
    for (auto at = given.cbegin(); at != given.cend(); ++at) {
        words.append(at.key() + u'=' + quotedValue(at.value()));
    }
    Server server;
    const QString host = given.value(u"host"_s, given.value(u"hostaddr"_s));
    server.name = given.value(u"dbname"_s, given.value(u"service"_s));
    if (!host.isEmpty()) {
        server.name = server.name.isEmpty() ? host : server.name + u" on "_s + host;
    }
    try {
        server.connection = std::make_unique<pqxx::connection>(words.join(u' ').toStdString());
    } catch (const std::exception &exception) {
        return fail(Error::Code::ServerUnreachable, {server.name, oneLine(exception.what())});
    }
    return server;
}

Error serverError(const Server &server, const std::exception &exception)
{
    return {Error::Code::ServerFailed, {server.name, oneLine(exception.what())}, {}};
}

} // namespace meyar::office
