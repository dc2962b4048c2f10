#include "labs/pools/wire.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace interleave::pools {

namespace {

/// An answer without the text that follows it.
struct Head {
    std::uint32_t number = 0;
    std::uint32_t status = 0;
    std::int64_t value = 0;
    std::int64_t began = 0;
    std::int64_t ended = 0;
    std::uint64_t textBytes = 0;
};

bool writeAll(int pipe, std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = write(pipe, bytes.data(), bytes.size());
        if (count < 0 && errno != EINTR)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(std::max<ssize_t>(0, count)));
    }
    return true;
}

bool readAll(int pipe, std::span<std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = read(pipe, bytes.data(), bytes.size());
        if (count == 0 || (count < 0 && errno != EINTR))
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(std::max<ssize_t>(0, count)));
    }
    return true;
}

void append(std::vector<std::byte>& message, const void* data, std::size_t bytes)
{
    const auto* begin = static_cast<const std::byte*>(data);
    message.insert(message.end(), begin, begin + bytes);
}

/// One message, its length in front: one write(2) instead of two.
bool sendMessage(int pipe, std::vector<std::byte>& message)
{
    const std::uint64_t bytes = message.size() - sizeof bytes;
    std::memcpy(message.data(), &bytes, sizeof bytes);
    return writeAll(pipe, message);
}

std::optional<std::vector<std::byte>> receiveMessage(int pipe)
{
    std::uint64_t bytes = 0;
    if (!readAll(pipe, std::as_writable_bytes(std::span(&bytes, 1))))
        return std::nullopt;
    std::vector<std::byte> message(bytes);
    return readAll(pipe, message) ? std::optional(std::move(message)) : std::nullopt;
}

} // namespace

bool sendTasks(int pipe, Chunk chunk)
{
    std::vector<std::byte> message(sizeof(std::uint64_t));
    append(message, chunk.data(), chunk.size_bytes());
    return sendMessage(pipe, message);
}

std::optional<std::vector<Task>> receiveTasks(int pipe)
{
    const auto message = receiveMessage(pipe);
    if (!message)
        return std::nullopt;
    std::vector<Task> tasks(message->size() / sizeof(Task));
    std::memcpy(tasks.data(), message->data(), tasks.size() * sizeof(Task));
    return tasks;
}

bool sendAnswers(int pipe, std::span<const Answer> answers)
{
    std::vector<std::byte> message(sizeof(std::uint64_t));
    for (const Answer& answer : answers) {
        const Head head{answer.number, static_cast<std::uint32_t>(answer.status),
                        answer.value,  answer.began,
                        answer.ended,  answer.what.size()};
        append(message, &head, sizeof head);
        append(message, answer.what.data(), answer.what.size());
    }
    return sendMessage(pipe, message);
}

std::optional<std::vector<Answer>> receiveAnswers(int pipe)
{
    const auto message = receiveMessage(pipe);
    if (!message)
        return std::nullopt;
    std::vector<Answer> answers;
    for (std::size_t at = 0; at + sizeof(Head) <= message->size();) {
        Head head;
        std::memcpy(&head, message->data() + at, sizeof head);
        at += sizeof head;
        const auto* text = reinterpret_cast<const char*>(message->data() + at);
        answers.push_back({head.number, static_cast<Status>(head.status), head.value, head.began, head.ended,
                           std::string(text, head.textBytes)});
        at += head.textBytes;
    }
    return answers;
}

} // namespace interleave::pools
