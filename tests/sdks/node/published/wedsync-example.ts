const client = new WedSyncClient('your-api-key-here');

const newClient = await client.createClient({
  name: 'John & Jane Smith',
  email: 'john@example.com',
  wedding_date: '2025-06-15',
  package_type: 'premium'
});

console.log('Created client:', newClient.id);
