import type { Policy } from './policy.ts';

export const en: Policy = {
  title: 'Unwrap’s privacy policy',
  sections: [
    {
      heading: 'In short',
      paragraphs: [
        'Everything you write in Unwrap stays in your browser, on your computer. There is no account, no server and no statistics. Unwrap itself makes no connection to the internet at all. We get to see nothing of you, and so nothing of your customers.',
        'Unwrap sells nothing, shows no advertisements, and loads no code from elsewhere.',
      ],
    },
    {
      heading: 'Who is responsible',
      paragraphs: [
        'You (or your shop) decide what is noted about customers, and why. That makes you the controller of that data in the sense of the GDPR. The makers of Unwrap do not receive it and do not process it, not on your behalf either. So no data processing agreement with us is needed.',
        'Questions about this policy? The contact address is on Unwrap’s page in your browser’s store.',
      ],
    },
    {
      heading: 'What Unwrap reads and does not keep',
      paragraphs: [
        'In the inboxes that you add, Unwrap reads the message you have open: sender, subject, text and names of attachments. It does so in your browser, to show who this is and what it says. The text of messages is not kept. Only a sentence of the customer’s that you mark or take over stays, as your answer.',
        'The reply that you write in your inbox is looked at while the sidebar is open beside that message, and kept nowhere.',
        'On other sites nothing of Unwrap runs.',
      ],
    },
    {
      heading: 'What Unwrap keeps',
      paragraphs: [
        'What you write or confirm: notes with their earlier texts, half-typed texts, what you tick, promises, improvements, templates and how often you use them, which replies you inserted and when, and your settings.',
        'What goes with it: the customer’s name and addresses, the subject of the mail, where it is in your inbox, and how a complaint ended.',
        'What Unwrap learned of your inbox: its address, your own addresses, places that you pointed out, and how the sidebar sits. And how many messages you opened each day, without anything that is in them.',
        'Of whom you erased: only a fingerprint of the address, in which the address itself cannot be read. That way an old backup does not bring them back.',
        'All of this is in your browser’s profile on this computer. It does not travel with your browser’s sync.',
      ],
    },
    {
      heading: 'For how long',
      paragraphs: [
        'Until you remove it. You can have customers of whom you heard nothing for a number of months removed by themselves. Remove Unwrap from your browser and everything is gone, except backups that you made: they are where you put them.',
        'A reply that waits for its place in your inbox is only in the browser’s memory, until that closes.',
      ],
    },
    {
      heading: 'Your customers’ rights',
      paragraphs: [
        'When a customer asks what you keep, their page makes a file of it. What is wrong, you correct there. When somebody wants to be forgotten, you erase everything at once, and get a proof that also names the backups in which they still are.',
        'Unwrap decides nothing about people. It suggests, says why, and you decide. Customers can complain about how your shop handles data to the supervisory authority of their country.',
      ],
    },
    {
      heading: 'Permissions in your browser',
      paragraphs: [
        'When it is installed, Unwrap gets access to no site. You add an inbox yourself; your browser then asks for exactly that address. You can take it back at any time, in Unwrap or in your browser.',
        'Notifications and downloads are asked for only when you switch on reminders or the daily backup.',
      ],
    },
    {
      heading: 'Security',
      paragraphs: [
        'Your notes never enter your inbox’s page: the sidebar is a page of Unwrap’s own, into which the site cannot look. A site that you added can tell that Unwrap is there.',
        'Without a lock, whoever uses this computer under your name reads what you read. With a passphrase you lock customers and notes: then they are encrypted on the disk. What stays readable (numbers, days, counts, templates, settings and at times the subject of a mail) is in the documentation. A backup can be encrypted with a passphrase, too. If you forget a passphrase, nobody can help you.',
      ],
    },
    {
      heading: 'Changes',
      paragraphs: [
        'When this policy changes, you read it here and in the overview of what is new. What you have written never goes anywhere else without your consent.',
      ],
    },
  ],
};
