/** Stories about message queues and caches. */
import type { Story } from "./story";

export const middlewareStories: Story[] = [
  {
    by: "carol",
    language: "zh",
    ago: "1d",
    at: "16:10",
    problem: "kafka-lag",
    region: "cn-north-4",
    severity: "production-impaired",
    description:
      "Kafka消费组order-sync积压持续增长，已超过300万条。\n\n实例kafka-prod，Topic order-events共12个分区，其中3、7、11号分区几乎不消费，其余正常。消费者没有报错，重启后这三个分区仍然不动。",
    answers: {
      symptom: "3、7、11号分区消费停滞",
      mq_id: "58e0b6d4-a27c-4f19-83cb-0d9f1e7a5c62",
      topic: "order-events",
      group_name: "order-sync",
      metric: "积压 3120455",
      sdk_lang: "Java 客户端 2.8.1",
    },
    times: { occurred_at: "4h" },
    contact: { mail: "carol@acme.example", mobile: "13800138022" },
    labels: ["prod", "urgent"],
    events: [
      { after: "19m", who: "sam", does: "claim" },
      {
        after: "24m",
        who: "sam",
        does: "reply",
        text: "您好，这三个分区的Leader都在同一个Broker上，其磁盘使用率正常，但网络出流量已到规格上限。正在确认是否有其他消费组在拉取历史数据。",
      },
      {
        after: "30m",
        who: "carol",
        does: "say",
        text: "大数据组今天确实在从头重放order-events，消费组名order-replay。",
      },
      {
        after: "15m",
        who: "sam",
        does: "ask",
        text: "基本确认是重放占满了带宽。请：1. 暂停order-replay或为其设置消费流控；2. 10分钟后提供order-sync的积压截图。如果重放必须进行，建议临时扩容到600MB/s规格，请告知您的选择。",
      },
    ],
  },
  {
    by: "carol",
    language: "zh",
    ago: "3d",
    at: "17:20",
    problem: "dcs-latency",
    region: "cn-north-4",
    severity: "system-impaired",
    description:
      "Redis实例cache-session每到整点延迟升高到200ms以上，持续约1分钟。\n\n客户端报 “Read timed out”，非整点时延迟在1ms以内。QPS没有明显变化。",
    answers: {
      symptom: "整点延迟升高，持续约1分钟",
      cache_id: "f03a8d6e-c915-4b7e-a2d0-6e4c1b9f8a57",
      metric: "P99 212ms",
      error_message: "redis.exceptions.TimeoutError: Read timed out",
    },
    times: { occurred_at: "20m" },
    contact: { mail: "carol@acme.example" },
    labels: ["prod"],
    events: [
      { after: "1h", who: "uma", does: "claim" },
      {
        after: "45m",
        who: "uma",
        does: "reply",
        text: "您好，慢日志显示每个整点有一次 KEYS session:* ，耗时约800ms，来源为job-clean这台服务器，请确认是否为清理任务。",
      },
      { after: "16h", who: "carol", does: "say", text: "是的，是旧的清理脚本，已经让开发改。" },
      {
        after: "1d",
        who: "uma",
        does: "resolve",
        text: "原因是清理任务在整点执行KEYS命令阻塞了实例。请改为SCAN分批遍历，或直接依赖键的过期时间。昨天16:00起慢日志中已没有KEYS，P99恢复到1ms以内，请确认。",
        cause: "客户端定时执行KEYS命令阻塞实例",
      },
    ],
  },
  {
    by: "dave",
    language: "en",
    ago: "13d",
    at: "10:05",
    problem: "kafka-conn",
    region: "cn-north-4",
    description:
      "dev-consumer cannot connect to kafka-dev: SASL authentication failed.\n\norg.apache.kafka.common.errors.SaslAuthenticationException: Authentication failed during authentication due to invalid credentials. The user was created yesterday.",
    answers: { mq_id: "c6a4f19d-582b-4e03-b7d8-1a9e0c5f3b74" },
    events: [
      {
        after: "1h",
        who: "dave",
        does: "cancel",
        text: "There was a blank at the end of the user name in our configuration.",
      },
    ],
  },
];
